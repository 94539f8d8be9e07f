package io.checksummary.document.html.css;

import io.checksummary.document.html.css.value.CssLength;

/**
 * Where what an element holds is placed, and whether it is cut off there.
 *
 * @param flow for what follows in the flow of text, and for text
 * @param absolute for what is placed absolutely
 * @param fixed for what is placed on the screen
 * @param covered whether what is put behind all others is behind a ground
 */
record Placement(Frame flow, Frame absolute, Frame fixed, boolean covered) {

  static final Placement PAGE = new Placement(Frame.PAGE, Frame.PAGE, Frame.PAGE, false);

  /** The same in a page that cannot be scrolled to the right. */
  Placement withoutScrolling() {
    return new Placement(flow.bounded(), absolute.bounded(), fixed.bounded(), covered);
  }

  /**
   * A corner from which places are measured.
   *
   * @param x how far to the right of the page's own, in pixels, by what styles say; the place that
   *     text before it takes is not known
   * @param y how far down
   * @param right from where on nothing can be scrolled to
   * @param cut whether nothing of it is seen
   */
  record Frame(double x, double y, double right, boolean cut) {

    static final Frame PAGE = new Frame(0, 0, Double.MAX_VALUE, false);

    /** So far to the left or above, in pixels, nothing is on the screen. */
    private static final double OFF_SCREEN = -400;

    Frame moved(double across, double down) {
      return new Frame(x + across, y + down, right, cut);
    }

    Frame cutIf(boolean nothing) {
      return nothing ? new Frame(x, y, right, true) : this;
    }

    Frame bounded() {
      return new Frame(x, y, CssLength.WIDTH, cut);
    }

    /** Whether styles have moved nothing. */
    boolean isPage() {
      return x == 0 && y == 0 && !cut;
    }

    boolean isSeen() {
      return !cut && x > OFF_SCREEN && y > OFF_SCREEN && x < right;
    }
  }
}
