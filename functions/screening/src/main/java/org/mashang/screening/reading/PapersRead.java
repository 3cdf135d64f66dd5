package org.mashang.screening.reading;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.mashang.casework.scan.PaperFault;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.platform.reading.ReadingResult;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.docket.PaperKeys;
import org.mashang.screening.proceeding.Command;

/** Tells a case that one of its papers is read, or cannot be. */
public final class PapersRead implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final Dossiers dossiers;

  public PapersRead() {
    this(Environment.read(Dossiers.variables()), Clients.ofLambda());
  }

  public PapersRead(Environment environment, Clients clients) {
    dossiers = Dossiers.from(environment, clients);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("PapersRead", context.getAwsRequestId(), event, this::read);
  }

  /** A paper that nobody waits for any more has been read, refused or removed already. */
  private void read(SQSEvent.SQSMessage message) {
    ReadingResult result = ReadingJson.read(message.getBody(), ReadingResult.class);
    PaperKeys keys =
        PaperKeys.ofJob(result.job())
            .orElseThrow(() -> new IllegalArgumentException("not a job of ours"));
    if (dossiers.store().find(keys.caseId()).isEmpty()) {
      throw new IllegalStateException("no such case");
    }
    PaperFault fault = result.fault();
    Command command =
        fault == null
            ? new Command.RecordReading(keys.paper(), result.pages(), result.unread())
            : new Command.RefusePaper(keys.paper(), fault, said(fault));
    SystemSteps.record(
        dossiers.store(), keys.caseId(), Messages.sentAt(message), "read-" + keys.paper(), command);
  }

  private static String said(PaperFault fault) {
    return switch (fault) {
      case EMPTY -> "文件是空的，没有可以识别的页面。";
      case BROKEN -> "文件已经损坏，不能打开，请重新扫描或导出后上传。";
      case ENCRYPTED -> "文件设有密码，不能打开，请去除密码后重新上传。";
      case WRONG_TYPE -> "文件内容与格式不符，请确认格式后重新上传。";
      case TOO_MANY_PAGES -> "文件页数太多，请拆分成几份后上传。";
      case TOO_LARGE -> "图片尺寸过大，请降低扫描分辨率后重新上传。";
      case BOMB -> "文件展开后异常庞大，已停止处理，请重新扫描后上传。";
    };
  }
}
