package io.checksummary.document.html.css;

/** The style sheets of a page cause more work than a page is allowed. */
public final class StyleTooComplexException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StyleTooComplexException() {
    super("the style sheets of the page cause too much work", null, false, false);
  }
}
