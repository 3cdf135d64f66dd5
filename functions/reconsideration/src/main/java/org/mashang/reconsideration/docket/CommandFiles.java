package org.mashang.reconsideration.docket;

import java.util.List;
import java.util.Optional;
import org.mashang.reconsideration.proceeding.Command;

/** The uploads that come with a command. */
final class CommandFiles {

  private CommandFiles() {}

  static List<String> of(Command command) {
    return switch (command) {
      case Command.Supplement c -> c.files();
      case Command.RecordAnswer c -> c.files();
      case Command.AddEvidence c -> c.files();
      case Command.HearParty c -> c.files();
      case Command.RecordHearing c -> c.files();
      case Command.AppointAgent c -> Optional.ofNullable(c.mandateFileId()).stream().toList();
      default -> List.of();
    };
  }
}
