package io.checksummary.proof;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a token has to say to be believed. All of it, but for names of claims that differ between
 * versions.
 *
 * @param keys where the issuer publishes the keys that it signs with, as a JWK set; {@code https},
 *     or {@code http} on loopback
 * @param issuers one of which it is from
 * @param audience for whom it is: the address, or the name, that the sender was told
 * @param right what gives its holder the right to send
 * @param handedOn names of claims, all there and texts, for whoever asks for the proof
 * @param endorsement the channel that a key has to be endorsed for ({@link EndorsedKeys}); null
 *     where each key of the issuer's will do
 */
public record TokenRules(
    URI keys,
    Set<String> issuers,
    String audience,
    TokenRight right,
    Set<String> handedOn,
    @Nullable String endorsement) {

  /** The application that Event Grid is in Microsoft's public cloud. */
  public static final String EVENT_GRID = "4962773b-9cdb-44cf-a8bf-237846a00ab7";

  /**
   * The claim of the Bot Connector that says where answers go. It has to be equal to the {@code
   * serviceUrl} of the activity that came with it, or the answers, and a token with them, would go
   * wherever the activity says.
   */
  public static final String SERVICE_URL = "serviceurl";

  /** The claim that says whose token it is (RFC 7519, 4.1.2). */
  public static final String SUBJECT = "sub";

  private static final String GOOGLE_CHAT = "chat@system.gserviceaccount.com";
  private static final String BOT_CONNECTOR = "https://api.botframework.com";
  private static final String TEAMS = "msteams";

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * @throws IllegalArgumentException if one of them is empty, or the keys are to be fetched in the
   *     open
   */
  public TokenRules {
    issuers = Set.copyOf(issuers);
    handedOn = Set.copyOf(handedOn);
    if (issuers.isEmpty() || audience.isBlank()) {
      throw new IllegalArgumentException("a token has an issuer and an audience");
    }
    boolean safe =
        "https".equals(keys.getScheme())
            || ("http".equals(keys.getScheme())
                && LOOPBACK.contains(String.valueOf(keys.getHost())));
    if (!safe) {
      throw new IllegalArgumentException("keys are fetched by https, or from loopback");
    }
  }

  /**
   * The token of a push of Pub/Sub.
   *
   * @param audience as the subscription has it; the address that is pushed to, where it has none
   * @param email of the service account that the subscription signs as
   */
  public static TokenRules google(String audience, String email) {
    return new TokenRules(
        URI.create("https://www.googleapis.com/oauth2/v3/certs"),
        Set.of("https://accounts.google.com"),
        audience,
        new TokenRight.Sender(Set.of("email"), email),
        Set.of(),
        null);
  }

  /**
   * The token that Event Grid gets of Entra.
   *
   * @param tenant its id
   * @param audience the application's id or its URI, as the event subscription has it
   * @param application the id of the application that sends; {@link #EVENT_GRID}
   */
  public static TokenRules entra(String tenant, String audience, String application) {
    return new TokenRules(
        URI.create("https://login.microsoftonline.com/" + tenant + "/discovery/v2.0/keys"),
        Set.of(
            "https://sts.windows.net/" + tenant + "/",
            "https://login.microsoftonline.com/" + tenant + "/v2.0"),
        audience,
        new TokenRight.Sender(Set.of("appid", "azp"), application),
        Set.of(),
        null);
  }

  /**
   * The token of Google Chat, by the page "Verify requests from Google Chat" of its documentation,
   * for an app that is no add-on. For a project's number it is one that the account of Google Chat
   * has signed itself; for an address it is an ID token that Google gives to that account.
   *
   * @param audience what the app's "authentication audience" is: the project's number in digits, or
   *     the address of the endpoint
   */
  public static TokenRules googleChat(String audience) {
    return isNumber(audience)
        ? signedByItself(
            URI.create(
                "https://www.googleapis.com/service_accounts/v1/metadata/jwk/" + GOOGLE_CHAT),
            GOOGLE_CHAT,
            audience,
            Set.of(),
            null)
        : google(audience, GOOGLE_CHAT);
  }

  /**
   * The token of Google Chat, by the same page, for an app that is a Workspace add-on, as new ones
   * are: an ID token that Google gives to an account which only this project's app has.
   *
   * @param endpoint its address, as the app's settings have it
   * @param project the project's number in digits
   * @throws IllegalArgumentException if it is no number
   */
  public static TokenRules googleChatAddOn(String endpoint, String project) {
    if (!isNumber(project)) {
      throw new IllegalArgumentException("a project of Google Cloud has a number");
    }
    return google(endpoint, "service-" + project + "@gcp-sa-gsuiteaddons.iam.gserviceaccount.com");
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> '0' <= c && c <= '9');
  }

  /**
   * The token of the Bot Connector for what comes from Teams, by the page "Authentication with the
   * Bot Connector API" of Microsoft Learn. Hands on {@link #SERVICE_URL}.
   *
   * @param application the id of the bot's application
   */
  public static TokenRules teamsBot(String application) {
    return signedByItself(
        URI.create("https://login.botframework.com/v1/.well-known/keys"),
        BOT_CONNECTOR,
        application,
        Set.of(SERVICE_URL),
        TEAMS);
  }

  /** Of an issuer that is the sender. */
  private static TokenRules signedByItself(
      URI keys,
      String issuer,
      String audience,
      Set<String> handedOn,
      @Nullable String endorsement) {
    TokenRight right = new TokenRight.Sender(Set.of("iss"), issuer);
    return new TokenRules(keys, Set.of(issuer), audience, right, handedOn, endorsement);
  }

  /**
   * The access token that a caller gets of an authorisation server of one's own. Hands on {@link
   * #SUBJECT}.
   *
   * @param keys where that server publishes its keys
   * @param issuer as its tokens name it
   * @param audience as its tokens name this function
   * @param scope what has to be granted
   * @throws IllegalArgumentException if one of them is empty, the scope is no single word, or the
   *     keys are to be fetched in the open
   */
  public static TokenRules caller(URI keys, String issuer, String audience, String scope) {
    if (issuer.isBlank()) {
      throw new IllegalArgumentException("a token has an issuer");
    }
    return new TokenRules(
        keys, Set.of(issuer), audience, new TokenRight.Scope(scope), Set.of(SUBJECT), null);
  }

  /** The same with keys from another place. */
  public TokenRules withKeys(URI other) {
    return new TokenRules(other, issuers, audience, right, handedOn, endorsement);
  }
}
