package org.mashang.reconsideration.desk;

import static org.mashang.casework.Role.CLERK;
import static org.mashang.casework.Role.HEAD;

import java.time.Instant;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.files.FileRecord;
import org.mashang.platform.files.FileTable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.reconsideration.docket.CasePages;

/** Lets an officer open a file of a case, for a few minutes. */
final class CaseFiles {

  private final CasePages pages;
  private final FileTable table;
  private final FileBucket bucket;

  CaseFiles(CasePages pages, FileTable table, FileBucket bucket) {
    this.pages = pages;
    this.table = table;
    this.bucket = bucket;
  }

  /** Where the file is. */
  record Link(String url, Instant expiresAt) {}

  Reply show(Call call) {
    String caseId = pages.open(call, OfficerApi.officer(call, CLERK, HEAD)).caseId();
    FileRecord file =
        table
            .find(call.path("fileId"))
            .filter(found -> caseId.equals(found.caseId()))
            .orElseThrow(() -> Problem.notFound().raise());
    String name = "材料-" + file.fileId().substring(0, 8);
    return Reply.ok(
        new Link(
            bucket.download(file.fileId(), file.type(), name),
            call.now().plus(FileBucket.DOWNLOAD)));
  }
}
