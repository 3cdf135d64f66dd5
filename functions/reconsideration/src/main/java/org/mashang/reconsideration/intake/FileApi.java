package org.mashang.reconsideration.intake;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.CLERK;
import static org.mashang.casework.Role.HEAD;
import static org.mashang.casework.Role.NOTARY;
import static org.mashang.casework.Role.PARTNER;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.files.FileRecord;
import org.mashang.platform.files.FileTable;
import org.mashang.platform.files.Permit;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;

/** Hands out permissions to upload and says how an upload fares. */
public final class FileApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final FileTable table;
  private final FileBucket bucket;
  private final Router router =
      Router.of("FileApi")
          .on("POST /v1/files", this::announce)
          .on("GET /v1/files/{fileId}", this::show);

  public FileApi() {
    this(Environment.read(Variable.FILES_TABLE, Variable.FILES_BUCKET), Clients.ofLambda());
  }

  public FileApi(Environment environment, Clients clients) {
    table = FileTable.from(environment, clients.dynamoDb());
    bucket = FileBucket.from(environment, clients);
  }

  /** Where to upload. */
  record Announced(String fileId, Permit upload, Instant expiresAt) {}

  /** How an upload fares. */
  record State(
      String fileId,
      FileRecord.Status status,
      @Nullable String sha256,
      long size,
      String mediaType,
      @Nullable String reason) {}

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply announce(Call call) {
    String owner = call.caller().as(APPLICANT, PARTNER, CLERK, NOTARY, HEAD).id();
    String fileId = FileRecord.idOf(owner, call.idempotencyKey());
    NewFile file = NewFile.read(Fields.of(call.body()));
    FileRecord announced =
        FileRecord.announced(
            fileId, owner, file.purpose().name(), file.type(), file.size(), call.now());
    try {
      table.announce(announced);
    } catch (IllegalArgumentException e) {
      throw Problem.of(
              422,
              "IDEMPOTENCY_KEY_REUSED",
              "同一个 Idempotency-Key 曾用于另一份文件。",
              "请为每份文件生成新的 Idempotency-Key。")
          .raise();
    }
    Permit permit =
        file.form()
            ? bucket.post(fileId, file.type(), file.size())
            : bucket.put(fileId, file.type(), file.size());
    return Reply.created(new Announced(fileId, permit, call.now().plus(FileBucket.UPLOAD)))
        .with("location", "/v1/files/" + fileId);
  }

  private Reply show(Call call) {
    String owner = call.caller().as(APPLICANT, PARTNER, CLERK, NOTARY, HEAD).id();
    FileRecord file =
        table
            .find(call.path("fileId"))
            .filter(found -> found.owner().equals(owner))
            .orElseThrow(() -> Problem.notFound().raise());
    return Reply.ok(
        new State(
            file.fileId(),
            file.status(),
            file.sha256(),
            file.size(),
            file.type().mediaType(),
            file.reason()));
  }
}
