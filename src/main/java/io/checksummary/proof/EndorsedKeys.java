package io.checksummary.proof;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URL;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leaves, of the keys that an issuer publishes, those that may sign for one channel: each key of
 * the Bot Connector has a list of {@code endorsements}, as "Authentication with the Bot Connector
 * API" of Microsoft Learn has it. The rest of the world's readers of JWK sets skips that member.
 */
record EndorsedKeys(ResourceRetriever all, String channel) implements ResourceRetriever {

  private static final String KEYS = "keys";
  private static final String ENDORSEMENTS = "endorsements";

  @Override
  public Resource retrieveResource(URL address) throws IOException {
    Resource set = all.retrieveResource(address);
    try {
      Map<String, Object> json = JSONObjectUtils.parse(set.getContent());
      json.put(KEYS, endorsed(json.get(KEYS)));
      return new Resource(JSONObjectUtils.toJSONString(json), set.getContentType());
    } catch (ParseException e) {
      throw new IOException("no set of keys", e);
    }
  }

  private List<?> endorsed(@Nullable Object keys) {
    return keys instanceof List<?> list
        ? list.stream().filter(this::isEndorsed).toList()
        : List.of();
  }

  private boolean isEndorsed(Object key) {
    return key instanceof Map<?, ?> members
        && members.get(ENDORSEMENTS) instanceof List<?> channels
        && channels.contains(channel);
  }
}
