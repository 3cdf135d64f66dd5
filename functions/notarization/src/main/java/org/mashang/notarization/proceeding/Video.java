package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A remote video from abroad (远程视频). */
public record Video(@Nullable LocalDateTime at, @Nullable LocalDate heldOn) {

  static final Video NONE = new Video(null, null);
}
