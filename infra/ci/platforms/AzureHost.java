import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.HttpMethod;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import com.microsoft.azure.functions.HttpStatus;
import com.microsoft.azure.functions.HttpStatusType;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.azure.functions.resteasy.runtime.Function;
import io.quarkus.azure.functions.runtime.QuarkusAzureFunctionsInjector;
import io.quarkus.azure.functions.runtime.QuarkusAzureFunctionsMiddleware;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;

/**
 * As much of Azure Functions' host as calls the function that is deployed there, on loopback. It
 * hands requests over as the host does: names of headers in lower case, values of one name in one,
 * the body as text, or nothing where it is empty. Argument: the port.
 *
 * <p>Java alone runs it, with what is deployed on its class path.
 */
public final class AzureHost {

  /** Seconds that the platform's load balancer waits for an answer. */
  private static final int PATIENCE = 230;

  private static final String NAME = "QuarkusHttp";

  private final Function function;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private AzureHost(Function function) {
    this.function = function;
  }

  public static void main(String[] args) throws Exception {
    AzureHost host = new AzureHost(new QuarkusAzureFunctionsInjector().getInstance(Function.class));
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
    HttpServer server = HttpServer.create(address, 0);
    server.createContext("/", host::handle);
    server.setExecutor(host.threads);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request = Request.of(exchange);
      Future<Response> answer = threads.submit(() -> call(request));
      send(answer.get(PATIENCE, TimeUnit.SECONDS), exchange);
    } catch (IllegalArgumentException e) {
      exchange.sendResponseHeaders(405, -1); // No method of the platform's.
    } catch (TimeoutException | ExecutionException | InterruptedException e) {
      exchange.sendResponseHeaders(502, -1);
    }
  }

  /** As the platform's worker calls it, in a context of its own. */
  private Response call(Request request) throws Exception {
    HttpResponseMessage[] answer = new HttpResponseMessage[1];
    new QuarkusAzureFunctionsMiddleware()
        .invoke(null, context -> answer[0] = function.run(request, new Context()));
    return (Response) answer[0];
  }

  private static void send(Response response, HttpExchange exchange) throws IOException {
    response.headers.forEach(
        (name, value) -> {
          if (!name.equalsIgnoreCase("Content-Length") && !name.equalsIgnoreCase("Connection")) {
            exchange.getResponseHeaders().set(name, value);
          }
        });
    byte[] body = response.body instanceof byte[] bytes ? bytes : new byte[0];
    boolean none = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(response.getStatusCode(), none ? -1 : body.length);
    if (!none) {
      exchange.getResponseBody().write(body);
    }
  }

  private record Context() implements ExecutionContext {

    @Override
    public Logger getLogger() {
      return Logger.getLogger(NAME);
    }

    @Override
    public String getInvocationId() {
      return UUID.randomUUID().toString();
    }

    @Override
    public String getFunctionName() {
      return NAME;
    }
  }

  private record Request(URI uri, HttpMethod method, Map<String, String> headers, String text)
      implements HttpRequestMessage<Optional<String>> {

    static Request of(HttpExchange exchange) throws IOException {
      Map<String, String> headers = new HashMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) ->
              headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
      URI uri = URI.create("http://" + headers.get("host") + exchange.getRequestURI());
      byte[] body = exchange.getRequestBody().readAllBytes();
      return new Request(
          uri,
          HttpMethod.value(exchange.getRequestMethod()),
          headers,
          new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public URI getUri() {
      return uri;
    }

    @Override
    public HttpMethod getHttpMethod() {
      return method;
    }

    @Override
    public Map<String, String> getHeaders() {
      return headers;
    }

    /** The last of several, as the platform's worker has it. */
    @Override
    public Map<String, String> getQueryParameters() {
      Map<String, String> parameters = new HashMap<>();
      for (String parameter : Optional.ofNullable(uri.getQuery()).orElse("").split("&")) {
        List<String> parts = List.of((parameter + "=").split("=", 2));
        parameters.put(parts.get(0), parts.get(1));
      }
      return parameters;
    }

    @Override
    public Optional<String> getBody() {
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public HttpResponseMessage.Builder createResponseBuilder(HttpStatus status) {
      return new Response().status(status);
    }

    @Override
    public HttpResponseMessage.Builder createResponseBuilder(HttpStatusType status) {
      return new Response().status(status);
    }
  }

  private static final class Response implements HttpResponseMessage, HttpResponseMessage.Builder {

    private final Map<String, String> headers = new HashMap<>();
    private HttpStatusType status = HttpStatus.OK;
    private Object body = new byte[0];

    @Override
    public Response status(HttpStatusType given) {
      status = given;
      return this;
    }

    @Override
    public Response header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    @Override
    public Response body(Object given) {
      body = given;
      return this;
    }

    @Override
    public Response build() {
      return this;
    }

    @Override
    public HttpStatusType getStatus() {
      return status;
    }

    @Override
    public String getHeader(String name) {
      return headers.get(name);
    }

    @Override
    public Object getBody() {
      return body;
    }
  }
}
