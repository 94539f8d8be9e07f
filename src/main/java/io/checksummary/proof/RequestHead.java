package io.checksummary.proof;

import java.util.List;

/** What there is of a request before its body. */
public interface RequestHead {

  /** All values of a header, whose name is given in lower case; empty where there is none. */
  List<String> header(String name);

  /** All values of a parameter of the query, unescaped; empty where there is none. */
  List<String> query(String name);
}
