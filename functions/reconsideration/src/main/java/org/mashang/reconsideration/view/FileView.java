package org.mashang.reconsideration.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.platform.files.FileRecord;
import org.mashang.reconsideration.application.Attachment;
import org.mashang.reconsideration.application.FilePurpose;
import org.mashang.reconsideration.proceeding.Case;

/** A file of a case with what is known of its bytes. */
public record FileView(
    String fileId,
    Personal title,
    String purpose,
    String purposeLabel,
    @Nullable Long size,
    @Nullable String sha256,
    @Nullable String mediaType) {

  /** Every file a case holds, those of the application first. */
  public static List<String> idsOf(Case c) {
    List<String> ids = new ArrayList<>();
    c.application().files().forEach(file -> ids.add(file.fileId()));
    ids.addAll(c.addedFiles());
    return ids.stream().distinct().toList();
  }

  /** The files of a case, with their records. */
  public static List<FileView> of(Case c, List<FileRecord> records) {
    Map<String, FileRecord> known =
        records.stream().collect(Collectors.toMap(FileRecord::fileId, Function.identity()));
    Map<String, Attachment> named =
        c.application().files().stream()
            .collect(Collectors.toMap(Attachment::fileId, Function.identity()));
    return idsOf(c).stream().map(id -> of(id, named.get(id), known.get(id))).toList();
  }

  private static FileView of(String id, @Nullable Attachment named, @Nullable FileRecord known) {
    FilePurpose purpose = named == null ? FilePurpose.EVIDENCE : named.purpose();
    return new FileView(
        id,
        named == null ? Personal.text("后来提交的材料") : named.title(),
        purpose.name(),
        purpose.label(),
        known == null ? null : known.size(),
        known == null ? null : known.sha256(),
        known == null ? null : known.type().mediaType());
  }
}
