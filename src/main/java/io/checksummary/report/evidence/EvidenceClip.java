package io.checksummary.report.evidence;

/**
 * Shortens text that is too long for its room, and says so with an ellipsis.
 *
 * <p>A caveat: where the room is smaller than the ellipsis, the ellipsis alone is given, which then
 * takes more than the room.
 *
 * @param width how the room is measured
 * @param ellipsis what stands for the words that are left out
 */
public record EvidenceClip(TextWidth width, String ellipsis) {

  /** The beginning of a text. */
  public String beginning(String text, int room) {
    if (width.of(text) <= room) {
      return text;
    }
    int end = width.endOfFitting(text, 0, Math.max(0, room - width.of(ellipsis)));
    return text.substring(0, end).stripTrailing() + ellipsis;
  }

  /**
   * The part of a text around the words that matter; its beginning where it does not hold them, or
   * holds them early.
   *
   * <p>Example: 16 columns around "12 cents" of "a final dividend of 12 cents a share" leave "… of
   * 12 cents a…".
   *
   * @param core the words that matter
   */
  public String around(String text, String core, int room) {
    int at = text.indexOf(core);
    if (at < 0 || width.of(text.substring(0, at + core.length())) <= room * 2 / 3) {
      return beginning(text, room);
    }
    int start = width.startOfFitting(text, at, roomBefore(text.substring(at), core, room));
    return start == 0
        ? beginning(text, room)
        : ellipsis + beginning(text.substring(start), room - width.of(ellipsis));
  }

  /** Two thirds of what the core leaves free; more where the text ends soon after it. */
  private int roomBefore(String coreAndRest, String core, int room) {
    int free = Math.max(0, room - width.of(core) - width.of(ellipsis));
    return Math.max(free * 2 / 3, free - width.of(coreAndRest));
  }
}
