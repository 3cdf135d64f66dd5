package org.mashang.platform.files;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Between {@link FileRecord} and its item: {@code pk = FILE#<id>}, {@code sk = FILE}. */
final class FileItems {

  private static final String PREFIX = "FILE#";

  private FileItems() {}

  static Map<String, AttributeValue> key(String fileId) {
    return Map.of("pk", text(PREFIX + fileId), "sk", text("FILE"));
  }

  static Map<String, AttributeValue> of(FileRecord file, AttributeValue expiresAt) {
    Map<String, AttributeValue> item = new HashMap<>(key(file.fileId()));
    item.put("owner", text(file.owner()));
    item.put("purpose", text(file.purpose()));
    item.put("type", text(file.type().name()));
    item.put("size", number(file.size()));
    item.put("status", text(file.status().name()));
    item.put("announcedAt", text(file.announcedAt().toString()));
    item.put("expiresAt", expiresAt);
    return item;
  }

  static FileRecord record(Map<String, AttributeValue> item) {
    return new FileRecord(
        string(item, "pk").substring(PREFIX.length()),
        string(item, "owner"),
        string(item, "purpose"),
        FileType.valueOf(string(item, "type")),
        Long.parseLong(get(item, "size").n()),
        FileRecord.Status.valueOf(string(item, "status")),
        optional(item, "sha256"),
        optional(item, "reason"),
        optional(item, "caseId"),
        Instant.parse(string(item, "announcedAt")));
  }

  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  private static String string(Map<String, AttributeValue> item, String name) {
    return get(item, name).s();
  }

  private static @Nullable String optional(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null ? null : value.s();
  }

  private static AttributeValue get(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    if (value == null) {
      throw new IllegalStateException("a file without " + name);
    }
    return value;
  }
}
