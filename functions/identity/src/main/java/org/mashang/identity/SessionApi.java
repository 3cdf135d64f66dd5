package org.mashang.identity;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Role;
import org.mashang.casework.identifier.HallCodes;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.keys.Secrets;
import org.mashang.platform.token.TokenSigner;

/** Opens sessions, and publishes the keys that prove them. */
public final class SessionApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final int CODE = 64;
  private static final String SHORTLY = "public, max-age=300";

  private final Sessions sessions;
  private final DemoPeople people;
  private final TokenSigner signer;
  private final String issuer;
  private final Router router =
      Router.of("SessionApi")
          .on("POST /v1/sessions", this::open)
          .on("POST /v1/sessions/demo", this::openDemo)
          .on("GET /v1/sessions/demo", this::demoPeople)
          .on("GET /.well-known/openid-configuration", this::discovery)
          .on("GET /.well-known/jwks.json", this::keys);

  public SessionApi() {
    this(
        Environment.read(
            Variable.TOKEN_KEY,
            Variable.TOKEN_ISSUER,
            Variable.TOKEN_AUDIENCE,
            Variable.DEMO_LOGIN,
            Variable.CODE_SECRET,
            Variable.HASH_SECRET),
        Clients.ofLambda());
  }

  SessionApi(Environment environment, Clients clients) {
    var secrets = new Secrets(clients::secrets);
    signer = TokenSigner.from(environment, clients);
    sessions =
        new Sessions(
            signer,
            new HallCodes(secrets.read(environment.get(Variable.CODE_SECRET))),
            KeyedHash.from(environment, clients),
            UUID::randomUUID);
    people = environment.isTrue(Variable.DEMO_LOGIN) ? DemoPeople.read() : DemoPeople.none();
    issuer = environment.get(Variable.TOKEN_ISSUER);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply open(Call call) {
    Fields fields = Fields.of(call.body());
    String code = fields.text("/code").max(CODE).orNull();
    fields.requireSound();
    return Reply.created(sessions.anonymous(code, call.now()));
  }

  private Reply openDemo(Call call) {
    requireDemo();
    Fields fields = Fields.of(call.body());
    String user = fields.text("/user").required().max(CODE).orEmpty();
    DemoPerson person = people.named(user).orElse(null);
    if (!user.isEmpty() && person == null) {
      fields.fault("/user", "UNKNOWN_USER", "没有这个演示用户。");
    }
    fields.requireSound();
    if (person == null) {
      throw new IllegalStateException("an unknown user is a fault");
    }
    return Reply.created(sessions.of(person, call.now()));
  }

  private Reply demoPeople(Call call) {
    requireDemo();
    return Reply.ok(Map.of("items", people.all().stream().map(Listed::of).toList()));
  }

  private Reply discovery(Call call) {
    return Reply.ok(
            Map.of(
                "issuer", issuer,
                "jwks_uri", issuer + "/.well-known/jwks.json",
                "id_token_signing_alg_values_supported", List.of("ES256"),
                "subject_types_supported", List.of("public"),
                "response_types_supported", List.of("token")))
        .with("cache-control", SHORTLY);
  }

  private Reply keys(Call call) {
    return Reply.text("application/json; charset=utf-8", signer.jwks())
        .with("cache-control", SHORTLY);
  }

  private void requireDemo() {
    if (people.all().isEmpty()) {
      throw Problem.notFound().raise();
    }
  }

  /** A demo person as the login page shows them. */
  record Listed(String user, String name, List<Role> roles, @Nullable String organ) {
    static Listed of(DemoPerson person) {
      return new Listed(person.user(), person.name(), person.roles(), person.organ());
    }
  }
}
