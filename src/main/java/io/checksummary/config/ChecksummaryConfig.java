package io.checksummary.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a deployment may choose. Each property has an environment variable: {@code
 * checksummary.limits.characters} is {@code CHECKSUMMARY_LIMITS_CHARACTERS}.
 */
@ConfigMapping(prefix = "checksummary")
public interface ChecksummaryConfig {

  /**
   * The model that writes: {@code provider:model}, split at the first colon, or {@code offline},
   * which needs neither key nor network. Examples: {@code openai:gpt-4o-mini}, {@code
   * ollama:llama3:8b}.
   */
  @WithDefault("offline")
  String model();

  /**
   * How many tokens of an article one call to the model may carry, at least 1. What is known of the
   * model, where it is not set; a model of one's own with a short context wants it set.
   */
  Optional<Integer> modelBudget();

  /** How random the model's answers are, from 0. Empty leaves it to the provider. */
  @WithDefault("0")
  Optional<Double> modelTemperature();

  /**
   * Whether to ask for JSON by schema. Off for servers that refuse it: then the answer is asked for
   * in words, and read all the same.
   */
  @WithDefault("true")
  boolean modelSchema();

  /** How many calls to the model one request may have in flight, at least 1. */
  @WithDefault("8")
  int parallelCalls();

  /**
   * The model that writes where the first one does not: because it is down, its breaker is open, it
   * takes too long, it refuses or answers nonsense, or its key is wrong. {@code provider:model} as
   * in {@link #model}, {@code offline} included; no other model, where it is not set.
   */
  Optional<String> fallbackModel();

  /**
   * How many calls of one request may repeat others that failed, beyond one in five of its calls;
   * all its parts share them. 0 for none at all.
   */
  @WithDefault("3")
  int retries();

  /**
   * Of a hundred functions that have just started, how many ask a model again that limits its rate;
   * 0 to 100. The others leave it to their callers to come again, until their model has answered
   * them. 100 for all, at any time: right for a single server, while a platform that starts many at
   * once is given 25.
   */
  @WithDefault("100")
  int coldRetries();

  Breaker breaker();

  /**
   * What is done about contradicted and unsupported numbers where a request does not say: {@code
   * repair}, {@code flag}, {@code redact} or {@code reject}.
   */
  @WithDefault("repair")
  String onUnsupported();

  /**
   * Rules that go before it where a request has none of its own: the option {@code policy} as JSON.
   * Example: {@code [{"verdict":"unchecked","then":"reject"}]}.
   */
  Optional<String> policy();

  /** How often the numbers of one digest may go back to the model, 0 to 5. */
  @WithDefault("2")
  int repairs();

  /**
   * OpenAI, and every server that speaks its protocol: {@code OPENAI_BASE_URL}, {@code
   * OPENAI_API_KEY}.
   */
  Server openai();

  /**
   * OpenAI's models on Azure: {@code AZURE_OPENAI_ENDPOINT}, {@code AZURE_OPENAI_API_KEY}, {@code
   * AZURE_OPENAI_API_VERSION}.
   */
  VersionedServer azureOpenai();

  /** {@code ANTHROPIC_BASE_URL}, {@code ANTHROPIC_API_KEY}. */
  Server anthropic();

  /** {@code GOOGLE_GEMINI_BASE_URL}, {@code GEMINI_API_KEY} or {@code GOOGLE_API_KEY}. */
  Server gemini();

  /** {@code MISTRAL_BASE_URL}, {@code MISTRAL_API_KEY}. */
  Server mistral();

  /** {@code OLLAMA_HOST}, {@code OLLAMA_API_KEY}. */
  Server ollama();

  /**
   * The address of Bedrock's runtime, where it is not the region's own; region and credentials come
   * from where AWS's own clients take them.
   */
  Server bedrock();

  Limits limits();

  Memory memory();

  Storage storage();

  Chat chat();

  /**
   * How work is done that outlives its answer: {@code process}, in this one; {@code lambda}, by
   * another call of the function on AWS Lambda; {@code cloud-tasks}, by a queue of Google's. A
   * build for a platform presets its own.
   */
  @WithDefault("process")
  String later();

  Shelf shelf();

  CloudTasks cloudTasks();

  Callers callers();

  Links links();

  /**
   * The names by which the function answers, apart from {@code localhost}, {@code 127.0.0.1} and
   * {@code [::1]}, without ports; pages of these hosts may call it. {@code *} for any. Where none
   * is set, a function that listens on this machine alone has no other name, and one that others
   * reach takes any.
   */
  Optional<List<String>> hosts();

  /**
   * Who may call the functions, and how much. Where others than this machine can reach it, the
   * program does not start without keys, tokens, or {@link #proof} {@code none}.
   */
  interface Callers {

    /** {@code none}: whoever reaches the functions may call them. Nothing else. */
    Optional<String> proof();

    /**
     * Whether it has to be said who may call. Where it is not set, it has to be if the server
     * listens on another address than loopback; builds for platforms have it set.
     */
    Optional<Boolean> required();

    /**
     * The keys of callers, by the SHA-256 of each in hexadecimal digits, as {@code ./checksummary
     * key} prints it; {@code NAME=} before it tells callers apart, each of whom may have two.
     */
    Optional<List<String>> keyHashes();

    /** Who issues the tokens of callers, as the tokens themselves name it. */
    Optional<String> tokenIssuer();

    /** How those tokens name this function. */
    Optional<String> tokenAudience();

    /** The scope that such a token has to have. */
    Optional<String> tokenScope();

    /** Where the issuer's keys are: the address of a JWK set, https or on loopback. */
    Optional<String> tokenKeys();

    /** The most requests of a caller in a minute, at least 1; any number, where it is not set. */
    OptionalLong requestsPerMinute();

    /**
     * The most tokens that models may take for a caller in a day, at least 1; any number, where it
     * is not set.
     */
    OptionalLong tokensPerDay();
  }

  /**
   * The circuit breaker around each model: where too many of the last calls found it down, it is
   * not asked for a while, and calls fail at once. Down is: no connection, 408, 425, 429, 5xx, or
   * no answer in {@link #timeout}; a bad request or nonsense is not.
   */
  interface Breaker {

    /** Off: every call is made, however the last ones ended. */
    @WithDefault("true")
    boolean enabled();

    /** The last so many calls are looked at, once there were half as many; at least 2. */
    @WithDefault("20")
    int calls();

    /** So many of them in a hundred have to have failed for it to open; 1 to 100. */
    @WithDefault("50")
    int failures();

    /** How long it stays open; then a few calls may try, and all the others if those succeed. */
    @WithDefault("10s")
    Duration open();

    /** How many calls may try; at least 1. */
    @WithDefault("2")
    int probes();

    /** A call that ended unanswered counts as failed if it was given this time. */
    @WithDefault("5s")
    Duration timeout();
  }

  /** Where a provider is reached. */
  interface Server {

    /** The server's address, {@code http://127.0.0.1:11434/v1} for one; empty for its own. */
    Optional<String> baseUrl();

    /** The key. Never logged. */
    Optional<String> apiKey();
  }

  /** Where a provider is reached whose interface has several versions. */
  interface VersionedServer extends Server {

    /** The interface's version, {@code 2024-10-21} for one; empty for the latest. */
    Optional<String> apiVersion();
  }

  /** What a request may cost. */
  interface Limits {

    /** The most UTF-16 code units of text in one request, at least 1. */
    @WithDefault("2000000")
    int characters();

    /**
     * The most bytes of a request's body; {@code K} and {@code M} stand for 1,024 and its square.
     */
    @WithDefault("10M")
    MemorySize body();

    /**
     * The most bytes of an answer, as whatever passes it on counts them; {@code K} and {@code M} as
     * for {@link #body}. Any, where it is not set.
     */
    Optional<MemorySize> answer();

    /** The longest a request may take; below the gateway's own limit, which is often 30 s. */
    @WithDefault("25s")
    Duration deadline();

    /**
     * The most requests in flight; one more is told to come back. Each may hold a body as large as
     * {@link #body}.
     */
    @WithDefault("2000")
    int requests();

    /**
     * The most bytes of all documents together whose text is being extracted or waits for that; one
     * more document is told to come back. {@code K} and {@code M} as for {@link #body}.
     */
    @WithDefault("256M")
    MemorySize documentBytes();

    /** The most tokens of an article, as estimated from its text, at least 1. */
    @WithDefault("1000000")
    int documentTokens();

    /**
     * The most numbers of all texts of a request together, at least 1: each takes its place in the
     * answer, with its evidence.
     */
    @WithDefault("20000")
    int figures();

    /**
     * The most bytes of all bodies together that are on their way or being answered; one more is
     * told to come back. A tenth of the heap where it is not set, and room for one body at least.
     * As many again may be held of documents whose callers have had an answer already.
     */
    Optional<MemorySize> bodies();

    /**
     * The most tokens that all calls of a request may take together, at least 1: what they send, as
     * estimated, and the most that they may answer, repeated calls and repairs included. Where it
     * is reached no more calls are made.
     */
    @WithDefault("2000000")
    long tokens();

    /** The most calls to models in flight, over all requests; at least 1. */
    @WithDefault("2000")
    int calls();

    /** The most calls that wait for one of {@link #calls} to end; one more is refused at once. */
    @WithDefault("4000")
    int waitingCalls();

    /**
     * The most pieces of work that this process does after their answers, at a time; at least 1.
     */
    @WithDefault("200")
    int later();
  }

  /** What is kept for a while: answers that are fetched later, and which events have been seen. */
  interface Shelf {

    /**
     * Where it is kept, for all processes: {@code BUCKET} or {@code BUCKET/PREFIX}, in the store of
     * the build. Beside the claims, where it is not set and {@link Storage#inputs} are; else in
     * this process's memory.
     */
    Optional<String> place();

    /** How long an answer can be fetched, from when it was asked for. */
    @WithDefault("1h")
    Duration expiry();

    /** The most bytes of all that is kept in memory; {@code K} and {@code M} as in limits. */
    @WithDefault("64M")
    MemorySize bytes();
  }

  /** The queue of Google's Cloud Tasks by which work comes back to the function. */
  interface CloudTasks {

    /** Its full name: {@code projects/PROJECT/locations/REGION/queues/QUEUE}. */
    Optional<String> queue();

    /** The function's own address, {@code https://…}; tasks go to {@code /later} there. */
    Optional<String> address();

    /** The service account that tasks are signed as. */
    Optional<String> account();

    /** Where the keys of those tokens are; Google's own address, where it is not set. */
    Optional<String> keys();

    /** Where tasks are created. */
    @WithDefault("https://cloudtasks.googleapis.com")
    String api();
  }

  /**
   * Documents that are dropped into buckets. A build with a store's SDK takes them, where {@link
   * #inputs} are named.
   */
  interface Storage {

    /**
     * Where documents are dropped: {@code BUCKET} or {@code BUCKET/PREFIX}, separated by commas. An
     * event can name no other place.
     */
    Optional<List<String>> inputs();

    /**
     * Where results go: {@code BUCKET} or {@code BUCKET/PREFIX}, before the document's own key.
     * Beside the document, where it is not set.
     */
    Optional<String> output();

    /** How a document's key ends, {@code .html,.txt} for example; any, where it is not set. */
    Optional<List<String>> suffixes();

    /** A larger object is no document, and is ignored; {@code K} and {@code M} as in limits. */
    Optional<MemorySize> largest();

    /** The most bytes of a document, stored and unpacked; a larger one gets a problem. */
    @WithDefault("100M")
    MemorySize bytes();

    /** How keys of claims begin; a rule of the bucket should remove them after a day. */
    @WithDefault(".checksummary/claims/")
    String claims();

    /**
     * How long a claim on a document holds whose owner is not heard of any more. Longer than {@link
     * Limits#deadline}; a minute longer, where it is not set.
     */
    Optional<Duration> lease();

    /** Whether the result goes with a document that is removed. */
    @WithDefault("false")
    boolean removeResults();

    /**
     * What is asked for documents, by how their keys begin, as JSON. Example: {@code
     * {"press/":{"language":"de","options":{"sentences":5}}}}.
     */
    Optional<String> options();

    /** How many documents are worked on at a time, at least 1. */
    @WithDefault("8")
    int parallel();

    Senders senders();
  }

  /**
   * Who may send notices of stores over HTTP, and how it proves who it is. One that is not
   * configured has no address here.
   */
  interface Senders {

    /**
     * The {@code auth_token} of MinIO's webhook, which goes to {@code /storage/minio}; 16
     * characters at least, and several while one is changed for another.
     */
    Optional<List<String>> minioTokens();

    /** The audience of the tokens that Pub/Sub pushes with, to {@code /storage/pubsub}. */
    Optional<String> pubsubAudience();

    /** The service account that it signs as. */
    Optional<String> pubsubAccount();

    /** Where the keys of those tokens are; Google's own address, where it is not set. */
    Optional<String> pubsubKeys();

    /**
     * What Event Grid sends along to {@code /storage/event-grid}, in the header {@code
     * X-Checksummary-Secret} or as the parameter {@code secret}; as long as MinIO's tokens.
     */
    Optional<List<String>> eventGridSecrets();

    /** The tenant of Entra whose tokens Event Grid has, instead or besides. */
    Optional<String> eventGridTenant();

    /** The audience of those tokens. */
    Optional<String> eventGridAudience();

    /** Where the keys of those tokens are; Entra's own address, where it is not set. */
    Optional<String> eventGridKeys();
  }

  /**
   * Chat platforms. One of which nothing is set has no address here. Secrets have 16 characters at
   * least, and there may be several while one is changed for another.
   */
  interface Chat {

    Slack slack();

    TeamsBot teamsBot();

    TeamsWebhook teamsWebhook();

    Discord discord();

    Telegram telegram();

    GoogleChat googleChat();

    Mattermost mattermost();

    /**
     * A server that is spoken to in place of the platforms' own, for trying things out: {@code
     * http://127.0.0.1:8065}. It is told the platforms' tokens.
     */
    Optional<String> server();
  }

  /** At {@code /chat/slack}. */
  interface Slack {

    /** What Slack signs with: the app's "Signing Secret". */
    Optional<List<String>> signingSecrets();

    /** The "Bot User OAuth Token", {@code xoxb-…}: for answers to mentions, and for files. */
    Optional<String> botToken();
  }

  /** At {@code /chat/teams-bot}. */
  interface TeamsBot {

    /** The bot's application id. */
    Optional<String> application();

    /** The application's client secret, with which the bot's answers are sent. */
    Optional<String> secret();

    /** The tenant of the application; the multi-tenant {@code botframework.com} else. */
    Optional<String> tenant();

    /** Where the keys of the Bot Connector are; its own address, where it is not set. */
    Optional<String> keys();
  }

  /** At {@code /chat/teams-webhook}. */
  interface TeamsWebhook {

    /** The security token that Teams shows when the outgoing webhook is made, in base64. */
    Optional<List<String>> tokens();

    /** The address of a workflow that posts cards to the channel, for answers that take longer. */
    Optional<String> workflow();
  }

  /** At {@code /chat/discord}. */
  interface Discord {

    /** The application's public key, in hexadecimal digits. */
    Optional<List<String>> publicKeys();
  }

  /** At {@code /chat/telegram}. */
  interface Telegram {

    /** The {@code secret_token} that the webhook was set with. */
    Optional<List<String>> secrets();

    /** The bot's token, as BotFather gave it. */
    Optional<String> botToken();

    /** The bot's name without {@code @}: what it is called by in groups. */
    Optional<String> username();
  }

  /** At {@code /chat/google-chat}. */
  interface GoogleChat {

    /** The "authentication audience": the project's number, or the address of this endpoint. */
    Optional<String> audience();

    /** The project's number, for an app that is a Workspace add-on. */
    Optional<String> addOnProject();

    /**
     * A key of the app's service account, as JSON. Where it is not set, the app answers as what the
     * program runs as on Google Cloud.
     */
    Optional<String> accountKey();

    /** Where the keys of those tokens are; Google's own address, where it is not set. */
    Optional<String> keys();
  }

  /** At {@code /chat/mattermost}. */
  interface Mattermost {

    /** The tokens that Mattermost made for the slash command and the outgoing webhook. */
    Optional<List<String>> tokens();

    /** The server, {@code https://chat.example.org}: answers go there, and nowhere else. */
    Optional<String> server();

    /** The token of a bot of the server's: for answers that no command asked for, and for files. */
    Optional<String> botToken();
  }

  /** Links that people send. */
  interface Links {

    /** Whether the public documents that they lead to are read. */
    @WithDefault("false")
    boolean enabled();

    /** The most links that are read at a time, at least 1; each may hold 20 MB. */
    @WithDefault("8")
    int parallel();

    /**
     * Where those who run sites reach whoever runs this function: an address of the web or of mail.
     * Every site is told it with the name of the program.
     */
    Optional<String> contact();
  }

  /** The cache of digests: the same article twice costs one summary. */
  interface Memory {

    /**
     * Whether requests for the same digest share one, while it is made and as long as it is
     * remembered. Off, each asks the model for itself.
     */
    @WithDefault("true")
    boolean enabled();

    /** The most digests that are remembered; with 0 only those being made are shared. */
    @WithDefault("500")
    int digests();

    /** The most UTF-16 code units of all remembered digests together. */
    @WithDefault("8000000")
    long characters();

    /** How long a digest is remembered. */
    @WithDefault("10m")
    Duration expiry();
  }
}
