package org.mashang.identity;

import com.amazonaws.services.lambda.runtime.Context;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.mashang.casework.identifier.HallCode;
import org.mashang.casework.identifier.HallCodes;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.keys.Secrets;
import org.mashang.platform.token.SigningKey;
import org.mashang.platform.token.TokenSigner;
import org.mashang.platform.token.TokenVerifier;

/** The keys and secrets of one machine, in a folder. */
final class Keyring {

  private final Map<String, String> variables = new HashMap<>();

  Keyring(Path folder) throws Exception {
    variables.put("TOKEN_KEY", file(folder, "TokenKey", key()));
    variables.put("CODE_SECRET", file(folder, "CodeSecret", "code-secret-of-at-least-32-chars-1"));
    variables.put("HASH_SECRET", file(folder, "HashSecret", "hash-secret-of-at-least-32-chars-1"));
    variables.put("TOKEN_ISSUER", "https://mashang.example");
    variables.put("TOKEN_AUDIENCE", "mashang");
    variables.put("DEMO_LOGIN", "true");
    variables.put("AWS_REGION", "cn-north-1");
    variables.put("AWS_ACCESS_KEY_ID", "none");
    variables.put("AWS_SECRET_ACCESS_KEY", "none");
  }

  private static String key() throws Exception {
    return new ECKeyGenerator(Curve.P_256).generate().toJSONString();
  }

  private static String file(Path folder, String name, String text) throws IOException {
    return "file:" + Files.writeString(folder.resolve(name), text);
  }

  SessionApi api() {
    return api("true");
  }

  SessionApi api(String demoLogin) {
    variables.put("DEMO_LOGIN", demoLogin);
    return new SessionApi(
        Environment.of(
            variables,
            Variable.TOKEN_KEY,
            Variable.TOKEN_ISSUER,
            Variable.TOKEN_AUDIENCE,
            Variable.DEMO_LOGIN,
            Variable.CODE_SECRET,
            Variable.HASH_SECRET),
        clients());
  }

  TokenVerifier verifier() {
    return TokenVerifier.from(tokens(), clients());
  }

  TokenSigner signer() {
    return TokenSigner.from(tokens(), clients());
  }

  SigningKey signingKey() {
    return SigningKey.from(tokens(), clients());
  }

  KeyedHash hash() {
    return KeyedHash.from(Environment.of(variables, Variable.HASH_SECRET), clients());
  }

  String code(String hallId) {
    byte[] secret =
        new Secrets(
                () -> {
                  throw new IllegalStateException("no Secrets Manager here");
                })
            .read(String.valueOf(variables.get("CODE_SECRET")));
    return new HallCodes(secret).write(new HallCode(hallId, 1));
  }

  private Environment tokens() {
    return Environment.of(
        variables, Variable.TOKEN_KEY, Variable.TOKEN_ISSUER, Variable.TOKEN_AUDIENCE);
  }

  private Clients clients() {
    return Clients.of(variables);
  }

  /** What Lambda tells a function about its call. */
  static Context context() {
    return (Context)
        Proxy.newProxyInstance(
            Keyring.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (proxy, method, arguments) ->
                method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);
  }
}
