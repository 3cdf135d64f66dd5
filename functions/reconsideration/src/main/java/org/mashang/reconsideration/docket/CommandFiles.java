package org.mashang.reconsideration.docket;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mashang.reconsideration.proceeding.Command;

/**
 * The uploads that come with a command.
 *
 * @param pointers where in the body each is named
 */
record CommandFiles(List<String> ids, List<String> pointers) {

  static CommandFiles of(Command command) {
    return switch (command) {
      case Command.Supplement c -> list(c.files());
      case Command.RecordAnswer c -> list(c.files());
      case Command.AddEvidence c -> list(c.files());
      case Command.HearParty c -> list(c.files());
      case Command.RecordHearing c -> list(c.files());
      case Command.AppointAgent c -> mandate(c.mandateFileId());
      default -> list(List.of());
    };
  }

  /** Those of a list called {@code files}. */
  static CommandFiles list(List<String> ids) {
    return new CommandFiles(
        ids, IntStream.range(0, ids.size()).mapToObj(i -> "/files/" + i).toList());
  }

  private static CommandFiles mandate(@Nullable String id) {
    return id == null || id.isBlank()
        ? list(List.of())
        : new CommandFiles(List.of(id), List.of("/mandateFileId"));
  }
}
