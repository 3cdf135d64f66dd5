package org.mashang.notarization.page;

import java.time.Instant;
import org.mashang.casework.Actor;
import org.mashang.notarization.docket.Certificates;
import org.mashang.notarization.proceeding.Certificate;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.files.FileRecord;
import org.mashang.platform.files.FileTable;
import org.mashang.platform.files.FileType;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;

/** Lets those who may see an order fetch its certificate, for a few minutes. */
public final class CertificateLinks {

  private final OrderPages pages;
  private final FileBucket bucket;

  public CertificateLinks(OrderPages pages, FileBucket bucket) {
    this.pages = pages;
    this.bucket = bucket;
  }

  /** Where the file is. */
  record Link(String url, Instant expiresAt) {}

  /** A link to the certificate that counts. */
  public Reply certificate(Call call, Actor actor) {
    Certificate certificate = pages.open(call, actor).state().certificate();
    if (certificate == null || certificate.sha256() == null) {
      throw Problem.of(409, "NOT_READY", "公证书还没有制作好。", "出证后请稍等片刻再下载。").raise();
    }
    return Reply.ok(
        new Link(
            bucket.downloadAt(Certificates.key(certificate.checkId()), FileType.PDF, "公证书"),
            call.now().plus(FileBucket.DOWNLOAD)));
  }

  /** A link to a file of an order, for its office. */
  public Reply file(Call call, Actor actor, FileTable files) {
    String caseId = pages.open(call, actor).caseId();
    FileRecord file =
        files
            .find(call.path("fileId"))
            .filter(found -> caseId.equals(found.caseId()))
            .orElseThrow(() -> Problem.notFound().raise());
    return Reply.ok(
        new Link(
            bucket.download(file.fileId(), file.type(), "材料-" + file.fileId().substring(0, 8)),
            call.now().plus(FileBucket.DOWNLOAD)));
  }
}
