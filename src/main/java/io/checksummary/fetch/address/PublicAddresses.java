package io.checksummary.fetch.address;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The addresses of the public internet, by the table {@code special-purpose-addresses.txt}. What
 * belongs to this machine is not among them, whatever the table says of it.
 */
public final class PublicAddresses {

  private static final String TABLE = "special-purpose-addresses.txt";
  private static final int IPV4_BYTES = 4;

  private final List<Block> blocks = table();

  private enum Verdict {
    PUBLIC,
    REFUSED,
    CARRIES
  }

  /** Addresses that begin alike, and what is to be thought of them. */
  private record Block(IpSubnetFilterRule addresses, Verdict verdict) {

    /**
     * @param cells the block, and the verdict
     */
    static Block of(String[] cells) {
      return new Block(
          new IpSubnetFilterRule(cells[0].strip(), IpFilterRuleType.REJECT),
          Verdict.valueOf(cells[1].strip().toUpperCase(Locale.ROOT)));
    }

    boolean holds(InetAddress address) {
      return addresses.matches(new InetSocketAddress(address, 0));
    }
  }

  /** Whether anybody may be there, and not this machine. */
  public boolean contain(InetAddress address) {
    return isPublic(address) && !isOwn(address);
  }

  private boolean isPublic(InetAddress address) {
    Verdict verdict =
        blocks.stream()
            .filter(block -> block.holds(address))
            .findFirst()
            .map(Block::verdict)
            .orElse(Verdict.REFUSED);
    return verdict == Verdict.CARRIES ? contain(carried(address)) : verdict == Verdict.PUBLIC;
  }

  private static InetAddress carried(InetAddress address) {
    byte[] bytes = address.getAddress();
    try {
      return InetAddress.getByAddress(
          Arrays.copyOfRange(bytes, bytes.length - IPV4_BYTES, bytes.length));
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("four bytes are an address", impossible);
    }
  }

  /** Where the machine does not tell, nothing is public. */
  private static boolean isOwn(InetAddress address) {
    try {
      return NetworkInterface.getByInetAddress(address) != null;
    } catch (SocketException unknown) {
      return true;
    }
  }

  private static List<Block> table() {
    try (InputStream file = PublicAddresses.class.getResourceAsStream(TABLE)) {
      byte[] bytes = Objects.requireNonNull(file, TABLE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> Block.of(line.split("\\|", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
