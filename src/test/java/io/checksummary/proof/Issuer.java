package io.checksummary.proof;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Signs tokens, and publishes its keys on loopback; counts how often they are fetched. */
public final class Issuer implements AutoCloseable {

  private static final int BITS = 2_048;

  private final HttpServer server;
  private final AtomicInteger fetches = new AtomicInteger();
  private RSAKey key = newKey("first");
  private volatile Map<String, Object> besides = Map.of();
  private volatile boolean down;

  public Issuer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/keys", this::answer);
    server.start();
  }

  public static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(BITS).keyID(id).algorithm(JWSAlgorithm.RS256).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    fetches.incrementAndGet();
    Map<String, Object> published = key.toPublicJWK().toJSONObject();
    published.putAll(besides);
    byte[] keys =
        JSONObjectUtils.toJSONString(Map.of("keys", List.of(published)))
            .getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(down ? 500 : 200, keys.length);
      exchange.getResponseBody().write(keys);
    }
  }

  public URI keys() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
  }

  public RSAKey key() {
    return key;
  }

  /** Publishes something else with each key. */
  public void publish(String member, Object value) {
    besides = Map.of(member, value);
  }

  public void rotate() {
    key = newKey("second");
  }

  public void goDown() {
    down = true;
  }

  public void comeBack() {
    down = false;
  }

  public int fetches() {
    return fetches.get();
  }

  public String sign(JWTClaimsSet claims) {
    return sign(claims, key);
  }

  public static String sign(JWTClaimsSet claims, RSAKey key) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
