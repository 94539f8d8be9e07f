package io.checksummary.fetch;

import org.jspecify.annotations.Nullable;

/**
 * Why nothing was fetched, or nothing sent. The message is for people; it names neither address nor
 * content, either of which may be secret.
 */
public final class FetchException extends Exception {

  private static final long serialVersionUID = 1;

  /** What stood in the way. */
  public enum Reason {
    DISABLED("Links are not read here; please send the article itself."),
    NOT_A_LINK("This is no link to a web page; one begins with https:// or http://."),
    NOT_PUBLIC("This link does not lead to a public address, so it was not followed."),
    NOT_FOUND("There is nothing at this address."),
    REFUSED("The site does not give this page to everybody; please send the article itself."),
    REFUSED_BY_ROBOTS(
        "The site asks programs not to read this page (robots.txt); please send the article"
            + " itself."),
    NOT_A_DOCUMENT("This link leads to no article that can be read here."),
    TOO_LARGE("This is too large to be read here."),
    TOO_SLOW("It took too long to arrive; please try again, or send the article itself."),
    TOO_MANY_REDIRECTS("This link leads from one address to the next, and to no page."),
    BUSY("Too many links are being read at the moment; please try again."),
    UNREACHABLE("The site could not be reached, or its answer could not be read."),
    STOPPED("It was stopped before it arrived."),
    /** The address is on no list of hosts that may be spoken to. */
    NOT_TRUSTED("This address is none of the platform's own, so nothing was sent to it.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** A sentence for whoever sent the link. */
    public String sentence() {
      return sentence;
    }
  }

  private final Reason reason;

  public FetchException(Reason reason) {
    this(reason, null);
  }

  public FetchException(Reason reason, @Nullable Throwable cause) {
    super(reason.sentence(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
