(function () {
  'use strict';
  var data = JSON.parse(document.getElementById('data').textContent);
  var root = document.documentElement, find = function (id) { return document.getElementById(id); };
  var steps = Array.prototype.slice.call(document.querySelectorAll('.step'));
  var events = Array.prototype.slice.call(document.querySelectorAll('#events > li'));
  var at = 0, stop = 0, all = steps.length < 2, words;

  function speak(tag) {
    words = data.words[tag];
    root.lang = tag;
    root.dir = words.dir;
    root.dataset.show = tag;
    document.title = words.title;
    time(stop);
  }

  function time(n) {
    stop = n;
    var s = data.stops[n], slider = find('time');
    if (!s || !slider) { return; }
    slider.value = n;
    slider.setAttribute('aria-valuetext', s[root.lang]);
    find('now').textContent = s[root.lang];
    find('events').style.setProperty('--x', s.x + '%');
    events.forEach(function (e, i) {
      var p = s.p.charAt(i);
      e.className = p === '-' ? '' : p;
      e.querySelector('.phase').textContent = words[p];
    });
  }

  function show(n, focus) {
    at = Math.max(0, Math.min(steps.length - 1, n));
    steps.forEach(function (s, i) { s.hidden = !all && i !== at; });
    if (find('walk')) {
      find('walk').hidden = all;
      find('back').setAttribute('aria-disabled', at === 0);
      find('next').setAttribute('aria-disabled', at === steps.length - 1);
      find('progress').value = at + 1;
    }
    var t = steps[at].dataset.stop;
    if (t !== undefined) { time(+t); }
    if (focus) { steps[at].querySelector('h2').focus({preventScroll: !all}); window.scrollTo({top: all ? window.scrollY : 0}); }
    if (focus && history.replaceState) { try { history.replaceState(null, '', '#step-' + (at + 1)); } catch (e) { /* a page from disk may not */ } }
  }

  function follow() {
    var id = location.hash.slice(1), there = id && find(id);
    if (/^step-\d+$/.test(id) && there) { show(+id.slice(5) - 1, false); return; }
    var inside = there && there.closest('details');
    if (inside) { inside.open = true; there.scrollIntoView(); }
  }

  if (find('walk')) {
    find('back').addEventListener('click', function () { show(at - 1, true); });
    find('next').addEventListener('click', function () { show(at + 1, true); });
    find('all').addEventListener('click', function () {
      all = !all;
      this.setAttribute('aria-pressed', all);
      Object.keys(data.words).forEach(function (tag) {
        find('all').querySelector('[lang=' + tag + ']').textContent = data.words[tag][all ? 'one' : 'all'];
      });
      show(at, false);
    });
  }
  if (find('time')) { find('time').addEventListener('input', function () { time(+this.value); }); }
  if (find('language')) {
    find('language').addEventListener('click', function () {
      speak(Object.keys(data.words).filter(function (t) { return t !== root.lang; })[0]);
    });
  }
  document.addEventListener('keydown', function (e) {
    var busy = /^(SUMMARY|BUTTON|A)$/.test(e.target.tagName);
    if (e.altKey || e.ctrlKey || e.metaKey || all || find('steps').getBoundingClientRect().bottom < 80) { return; }
    var ahead = root.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight', behind = root.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (e.target.tagName === 'INPUT') { return; }
    if (e.key === ahead || e.key === 'PageDown') { show(at + 1, true); }
    else if (e.key === behind || e.key === 'PageUp') { show(at - 1, true); }
    else if (e.key === 'Home' && !busy) { show(0, true); }
    else if (e.key === 'End' && !busy) { show(steps.length - 1, true); }
    else { return; }
    e.preventDefault();
  });
  window.addEventListener('hashchange', follow);
  document.body.classList.remove('js-off');
  speak(root.lang);
  show(0, false);
  follow();
}());
