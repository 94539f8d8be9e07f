package io.checksummary.fetch.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.resource.TableFile;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicAddressesTest {

  private final PublicAddresses addresses = new PublicAddresses();

  static List<List<String>> edges() {
    return TableFile.of(PublicAddressesTest.class, "addresses.txt").rows();
  }

  @ParameterizedTest
  @MethodSource("edges")
  void arePublicByTheTable(List<String> row) throws UnknownHostException {
    InetAddress address = InetAddress.getByName(row.getFirst());

    assertThat(addresses.contain(address)).isEqualTo(row.getLast().equals("public"));
  }

  @Test
  void nothingOfThisMachineIsPublic() throws SocketException {
    assertThat(NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses))
        .isNotEmpty()
        .noneMatch(addresses::contain);
  }
}
