package org.mashang.reconsideration.intake;

import java.util.Optional;
import java.util.stream.Collectors;
import org.mashang.platform.files.FileType;
import org.mashang.platform.http.Fields;
import org.mashang.reconsideration.application.FilePurpose;

/**
 * An upload that is announced. Its name is looked at and forgotten: it may name people.
 *
 * @param form whether it will be sent as a form, by clients that cannot PUT
 */
record NewFile(FileType type, long size, FilePurpose purpose, boolean form) {

  private static final String KNOWN =
      FileType.handedIn().stream().map(FileType::mediaType).collect(Collectors.joining("、"));

  static NewFile read(Fields fields) {
    fields.text("/name").required().max(200).orEmpty();
    String mediaType = fields.text("/mediaType").required().max(100).orEmpty();
    Optional<FileType> type = FileType.of(mediaType).filter(FileType.handedIn()::contains);
    if (type.isEmpty() && !mediaType.isEmpty()) {
      fields.fault("/mediaType", "UNKNOWN_MEDIA_TYPE", "只能上传以下格式：" + KNOWN + "。");
    }
    long most = type.map(FileType::maxBytes).orElse(FileType.MP4.maxBytes());
    long size = fields.whole("/size").required().min(1).max(most).orElse(1);
    FilePurpose purpose =
        Optional.ofNullable(fields.choice("/purpose", FilePurpose.class).required().orNull())
            .orElse(FilePurpose.OTHER);
    boolean form = fields.flag("/form").orElse(false);
    fields.requireSound();
    return new NewFile(type.orElse(FileType.PDF), size, purpose, form);
  }
}
