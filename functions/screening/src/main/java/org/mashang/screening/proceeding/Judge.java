package org.mashang.screening.proceeding;

/**
 * Holds facts against the criteria of one version. Pure: the same matter gives the same answer,
 * byte for byte.
 */
@FunctionalInterface
public interface Judge {

  /** What follows from what a screening is made of. */
  Judged judge(Matter matter);

  /** For whoever gives no command that needs one. */
  static Judge none() {
    return matter -> {
      throw new IllegalStateException("nobody judges here");
    };
  }
}
