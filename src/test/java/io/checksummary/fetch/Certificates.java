package io.checksummary.fetch;

import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes keys with certificates that nobody but a test believes, by the JDK's own tool. */
public final class Certificates {

  private static final String WORD = "for-a-test-only";

  private Certificates() {}

  /**
   * A key whose certificate it signed itself, and which is to be believed as it is.
   *
   * @param file where it is written, as PKCS #12
   */
  public static PfxOptions selfSigned(Path file, String host)
      throws IOException, InterruptedException {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    List<String> command =
        List.of(
            tool.toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-alias",
            host,
            "-dname",
            "CN=" + host,
            "-ext",
            "SAN=dns:" + host,
            "-storetype",
            "PKCS12",
            "-storepass",
            WORD,
            "-keystore",
            file.toString());
    int exit = new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    if (exit != 0) {
      throw new IOException("keytool has made no key: " + exit);
    }
    return new PfxOptions().setPath(file.toString()).setPassword(WORD);
  }
}
