package org.masar.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.masar.model.Interval;
import org.masar.state.Playing;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.state.Way;
import org.masar.time.Axis;
import org.masar.time.Course;
import org.masar.time.Speed;
import org.masar.time.Story;
import org.masar.ui.session.Session;
import org.masar.view.EventSteps;
import org.masar.view.Plays;

/**
 * Plays time as the view says, and lets that be changed. The place follows from a clock, so that play keeps real time where frames drop;
 * whatever else moves time or changes what is played, play goes on from there. One step of Back for the whole way. FX thread only.
 */
public final class Player {
    private final Session session;
    private final LongSupplier nanos;
    private final Ground ground;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final BooleanProperty held = new SimpleBooleanProperty(this, "held");
    private final InvalidationListener ended = o -> stop();
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            follow();
        }
    };
    private Course course;
    private long began;
    private Interval stands;
    private Story.Stop read;
    private List<Object> playedOf = List.of();

    /** Gives what play runs on. */
    public interface Ground {
        /** Gives the axis with its folded time, running rightwards; null where there is nothing with a date. */
        Axis axis();

        /** Gives the unit in which the playhead stands at a time: as fine as the axis shows there. */
        Interval unitAt(long millis);
    }

    /**
     * Plays the session's view.
     *
     * @param nanos tells the time that passes for the user, nanoseconds
     */
    public Player(Session session, Ground ground, LongSupplier nanos) {
        this.session = session;
        this.ground = ground;
        this.nanos = nanos;
        session.datasetProperty().addListener(ended);
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Is true while a hand is on time: play waits, and goes on from where it is let go. */
    public BooleanProperty heldProperty() {
        return held;
    }

    /** Starts, or stops where it is; from the end on, starts at the beginning again. */
    public void toggle() {
        if (playing.get()) {
            stop();
        } else if (begin()) {
            playing.set(true);
            pulse.start();
            follow();
        }
    }

    /** Stops where it is. */
    public void stop() {
        if (playing.get()) {
            pulse.stop();
            playing.set(false);
            session.commit(v -> v);
        }
    }

    /** Takes the course from where the view stands now. */
    private boolean begin() {
        Axis axis = ground.axis();
        Optional<Course> now = axis == null || session.visible() == null ? Optional.empty()
            : Plays.course(session.visible(), session.view(), axis);
        course = now.orElse(null);
        began = nanos.getAsLong();
        stands = session.view().playhead();
        read = null;
        playedOf = played();
        return now.isPresent();
    }

    /** Lists what a course was made of. */
    private List<Object> played() {
        ViewState v = session.view();
        return Arrays.asList(v.timeline().playing(), v.filter(), v.voices(), v.knownBy(), v.language());
    }

    private void follow() {
        if (held.get() || !playing.get()) {
            stands = null;
            return;
        }
        skip();
        boolean elsewhere = session.view().playhead() != stands || !played().equals(playedOf);
        if (elsewhere && !begin()) {
            stop();
            return;
        }
        long gone = nanos.getAsLong() - began;
        Story.Stop stop = course instanceof Story s ? s.stop(gone).orElse(null) : null;
        if (stop == null) {
            Interval unit = ground.unitAt(course.at(gone));
            session.edit(v -> unit.equals(v.playhead()) ? v : Plays.at(v, unit));
        } else if (!stop.equals(read)) {
            session.edit(v -> Plays.at(v, stop.unit()).withSelection(selection(stop)));
        }
        read = stop;
        stands = session.view().playhead();
        if (course.isOver(gone)) {
            stop();
        }
    }

    /** Goes to the event that the user selects while another one is read. */
    private void skip() {
        Selection chosen = session.view().selection();
        if (read != null && chosen.event() != null && !chosen.equals(selection(read))) {
            EventSteps.of(session.visible(), chosen.event()).ifPresent(u -> session.edit(v -> Plays.at(v, u)));
            stands = null;
        }
    }

    private Selection selection(Story.Stop s) {
        return Selection.ofEvent(session.dataset().events().get(s.event()).id());
    }

    // ---- how it is played

    /** Says how time is played. */
    public Playing playing() {
        return session.view().timeline().playing();
    }

    /** Changes how time is played; no step of Back. */
    public void set(Playing p) {
        session.dress(v -> v.withTimeline(v.timeline().with(p)));
    }

    /** Gives the speed of the clock: the one chosen, else the one that fits where we stand; empty where there is nothing to play. */
    public Optional<Speed> speed() {
        return playing().speed() != null ? Optional.of(playing().speed()) : fitting();
    }

    /** Gives the speed of the clock that fits where we stand; empty where there is nothing to play. */
    public Optional<Speed> fitting() {
        Axis axis = ground.axis();
        Interval here = session.view().playhead();
        return axis == null ? Optional.empty() : Optional.of(Plays.speed(playing().with((Speed) null), axis,
            here == null ? axis.segments().get(0).from() : here.from().toEpochMilli()));
    }

    /** Plays twice as fast: the clock, or the story. */
    public void faster() {
        speed().ifPresent(s -> set(story() ? playing().withPace(playing().pace() * 2) : playing().with(s.doubled())));
    }

    /** Plays half as fast. */
    public void slower() {
        speed().ifPresent(s -> set(story() ? playing().withPace(playing().pace() / 2) : playing().with(s.halved())));
    }

    private boolean story() {
        return playing().way() == Way.STORY;
    }
}
