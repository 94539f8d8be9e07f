package io.checksummary.store.s3;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;

/**
 * Where the store is, by the variables that AWS's own clients read. Who we are there is found by
 * the SDK itself.
 *
 * @param region a store at an address of its own that names none takes {@code us-east-1}
 * @param endpoint null for the region's own
 */
record S3Settings(Region region, @Nullable URI endpoint) {

  /**
   * @throws IllegalArgumentException if there is no region, or the address is none
   */
  static S3Settings of(Map<String, String> variables) {
    URI endpoint =
        first(variables, "AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL")
            .map(S3Settings::address)
            .orElse(null);
    return new S3Settings(region(variables, endpoint), endpoint);
  }

  private static Region region(Map<String, String> variables, @Nullable URI endpoint) {
    return first(variables, "AWS_REGION", "AWS_DEFAULT_REGION")
        .map(Region::of)
        .or(S3Settings::regionOfProfile)
        .or(() -> Optional.ofNullable(endpoint).map(own -> Region.US_EAST_1))
        .orElseThrow(
            () -> new IllegalArgumentException("AWS_REGION is not set: eu-central-1 for one"));
  }

  private static Optional<Region> regionOfProfile() {
    try {
      return Optional.ofNullable(new AwsProfileRegionProvider().getRegion());
    } catch (SdkClientException none) {
      return Optional.empty();
    }
  }

  private static URI address(String text) {
    try {
      URI address = new URI(text);
      if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
        return address;
      }
    } catch (URISyntaxException none) {
      // as little an address as others
    }
    throw new IllegalArgumentException(
        "AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL is no address of http or https");
  }

  private static Optional<String> first(Map<String, String> variables, String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.ofNullable(variables.get(name)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
