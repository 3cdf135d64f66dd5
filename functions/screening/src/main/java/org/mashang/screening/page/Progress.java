package org.mashang.screening.page;

import java.util.Optional;
import org.mashang.platform.reading.ReadingProgress;

/** Knows how far papers are read. */
@FunctionalInterface
public interface Progress {

  /** How far a job is; empty if nobody has begun it. */
  Optional<ReadingProgress> of(String job);
}
