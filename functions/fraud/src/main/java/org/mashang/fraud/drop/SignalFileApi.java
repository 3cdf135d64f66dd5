package org.mashang.fraud.drop;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.partner.Gate;
import org.mashang.fraud.partner.Partner;
import org.mashang.fraud.partner.Partners;
import org.mashang.fraud.partner.Quota;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.files.FileRecord;
import org.mashang.platform.files.Permit;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;

/** Lets partners put files of signals into the bucket, and see what became of them. */
public final class SignalFileApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final Gate gate;
  private final Quota quota;
  private final DropTable table;
  private final FileBucket bucket;
  private final Router router =
      Router.of("SignalFileApi")
          .on("POST /v1/fraud/files", this::announce)
          .on("GET /v1/fraud/files/{id}", this::show);

  public SignalFileApi() {
    this(Environment.read(Variable.PARTNERS_TABLE, Variable.FILES_BUCKET), Clients.ofLambda());
  }

  public SignalFileApi(Environment environment, Clients clients) {
    gate = new Gate(Partners.from(environment, clients));
    quota = Quota.from(environment, clients);
    table = DropTable.from(environment, clients);
    bucket = FileBucket.from(environment, clients);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  /** Where to put a file, and until when the upload may begin. */
  record Announced(String id, Permit upload, Instant expiresAt) {}

  /** What became of a file; {@code report} leads to its faults, a line each. */
  record Shown(
      String id,
      DropFormat format,
      long size,
      Dropped.State state,
      Instant announcedAt,
      @Nullable Instant readAt,
      @Nullable Tally tally,
      @Nullable String report) {}

  private Reply announce(Call call) {
    Partner partner = gate.partner(call);
    String key = call.idempotencyKey();
    Fields fields = Fields.of(call.body());
    DropFormat format = fields.choice("/format", DropFormat.class).required().orNull();
    Long size = fields.whole("/size").required().min(1).max(Dropped.MOST_BYTES).orNull();
    fields.requireSound();
    if (format == null || size == null) {
      throw new IllegalStateException("sound fields are there");
    }
    OptionalLong wait = quota.take(partner, 1, call.now());
    if (wait.isPresent()) {
      long seconds = wait.getAsLong();
      return Reply.problem(
              Problem.of(429, "QUOTA_SPENT", "本分钟的提交次数已超过约定的上限。", "请在" + seconds + "秒后重试。"))
          .with("retry-after", Long.toString(seconds));
    }
    var keys = new DropKeys(partner.code(), FileRecord.idOf(partner.code(), key), format);
    Dropped known = table.announce(keys, size, call.now());
    if (known.size() != size || known.keys().format() != format) {
      throw Problem.of(
              422,
              "IDEMPOTENCY_KEY_REUSED",
              "同一个 Idempotency-Key 曾用于另一个文件。",
              "请为新的文件生成新的 Idempotency-Key。")
          .raise();
    }
    return Reply.created(
            new Announced(
                keys.id(),
                bucket.putAt(keys.file(), format.mediaType(), size),
                call.now().plus(FileBucket.UPLOAD)))
        .with("location", "/v1/fraud/files/" + keys.id());
  }

  private Reply show(Call call) {
    Partner partner = gate.partner(call);
    Dropped file =
        table.find(partner.code(), call.path("id")).orElseThrow(() -> Problem.notFound().raise());
    DropKeys keys = file.keys();
    String report =
        file.state() == Dropped.State.ANNOUNCED
            ? null
            : bucket.downloadAt(
                keys.report(), DropFormat.JSONL.mediaType(), keys.id() + ".faults.jsonl");
    return Reply.ok(
        new Shown(
            keys.id(),
            keys.format(),
            file.size(),
            file.state(),
            file.announcedAt(),
            file.readAt(),
            file.tally(),
            report));
  }
}
