package io.checksummary.document.html.css;

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

  /**
   * A corner from which places are measured.
   *
   * @param x how far to the right of the page's own, in pixels, by what styles say; the place that
   *     text before it takes is not known
   * @param y how far down
   * @param cut whether nothing of it is seen
   */
  record Frame(double x, double y, boolean cut) {

    static final Frame PAGE = new Frame(0, 0, false);

    /** So far to the left or above, in pixels, nothing is on the screen. */
    private static final double OFF_SCREEN = -400;

    Frame moved(double right, double down) {
      return new Frame(x + right, y + down, cut);
    }

    Frame cutIf(boolean nothing) {
      return nothing ? new Frame(x, y, true) : this;
    }

    boolean isSeen() {
      return !cut && x > OFF_SCREEN && y > OFF_SCREEN;
    }
  }
}
