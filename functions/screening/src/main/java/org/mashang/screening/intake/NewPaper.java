package org.mashang.screening.intake;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.files.FileType;
import org.mashang.platform.http.Fields;
import org.mashang.screening.docket.PaperKeys;
import org.mashang.screening.proceeding.Command;

/**
 * A paper that is announced.
 *
 * @param kind its code in the checklist; null if nobody says
 */
public record NewPaper(String name, @Nullable String kind, FileType type, long size) {

  private static final String KNOWN =
      FileType.readable().stream().map(FileType::mediaType).collect(Collectors.joining("、"));

  /** Reads it; the faults are the fields' to tell. */
  public static NewPaper read(Fields fields) {
    String name = fields.text("/name").required().max(100).orEmpty();
    String kind = fields.text("/kind").max(40).orNull();
    String mediaType = fields.text("/mediaType").required().max(100).orEmpty();
    Optional<FileType> type = FileType.of(mediaType).filter(FileType.readable()::contains);
    if (type.isEmpty() && !mediaType.isEmpty()) {
      fields.fault("/mediaType", "UNKNOWN_MEDIA_TYPE", "只能上传以下格式：" + KNOWN + "。");
    }
    long size = fields.whole("/size").required().min(1).max(PaperKeys.MOST_BYTES).orElse(1);
    return new NewPaper(name, kind, type.orElse(FileType.PDF), size);
  }

  Command.AnnouncePaper command(String paper) {
    return new Command.AnnouncePaper(paper, name, kind, type.mediaType(), size);
  }
}
