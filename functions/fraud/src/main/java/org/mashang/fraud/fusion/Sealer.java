package org.mashang.fraud.fusion;

import org.mashang.fraud.subject.Subject;

/** Closes what a subject is called in truth, so that only a named officer opens it, on record. */
@FunctionalInterface
public interface Sealer {

  String seal(Subject subject, String plain);
}
