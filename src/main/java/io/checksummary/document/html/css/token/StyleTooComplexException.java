package io.checksummary.document.html.css.token;

/** The style sheets of a page cause more work than a page is allowed. */
public final class StyleTooComplexException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public StyleTooComplexException() {
    super("the style sheets of the page cause too much work", null, false, false);
  }
}
