package org.masar.state;

/**
 * Says how the timeline stands.
 *
 * @param lanes by what events share lanes
 * @param gaps  what becomes of empty stretches
 * @param lock  which edges of the window stay when it moves
 * @param playing how time is played
 */
public record Timeline(Grouping lanes, Gaps gaps, Lock lock, Playing playing) {
    /** Lanes by category, gaps folded, a window that moves as a whole. */
    public static final Timeline PLAIN = new Timeline(Grouping.CATEGORY, Gaps.FOLDED, Lock.NONE, Playing.PLAIN);

    public Timeline {
        if (lanes == null || gaps == null || lock == null || playing == null) {
            throw new IllegalArgumentException("a timeline needs lanes, gaps, lock and playing");
        }
    }

    /** Gives the same with other lanes. */
    public Timeline with(Grouping g) {
        return new Timeline(g, gaps, lock, playing);
    }

    /** Gives the same with gaps folded or open. */
    public Timeline with(Gaps g) {
        return new Timeline(lanes, g, lock, playing);
    }

    /** Gives the same with other edges of the window locked. */
    public Timeline with(Lock l) {
        return new Timeline(lanes, gaps, l, playing);
    }

    /** Gives the same, played otherwise. */
    public Timeline with(Playing p) {
        return new Timeline(lanes, gaps, lock, p);
    }
}
