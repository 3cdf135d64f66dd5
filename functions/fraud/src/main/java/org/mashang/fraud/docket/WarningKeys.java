package org.mashang.fraud.docket;

import java.util.LinkedHashSet;
import java.util.Set;
import org.mashang.casework.identifier.ReceiptCode;
import org.mashang.fraud.organ.Organ;
import org.mashang.fraud.organ.ResponsePlan;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.term.Stage;
import org.mashang.platform.keys.KeyedHash;

/** By what a warning is found again. The city is part of every key. */
public final class WarningKeys {

  private final KeyedHash hash;

  public WarningKeys(KeyedHash hash) {
    this.hash = hash;
  }

  /** The id of the warning that an alert opens: the same one, always. */
  public String warningId(Subject subject, String alert) {
    return hash.caseId("fraud-warning/" + subject.id(), alert);
  }

  /** The code that the person is told, to contest it by; nobody can guess it. */
  public String reference(String warningId) {
    return ReceiptCode.of(hash.bytes("fraud-warning-reference", warningId)).display();
  }

  /** By that code. */
  public String byReference(String city, String reference) {
    return city + "#REFERENCE#" + hash.text("fraud-reference", city, reference);
  }

  /** What an organ was called about or told of, and is not closed; or is. */
  public static String ofOrgan(String city, String organ, boolean closed) {
    return city + "#ORGAN#" + organ + (closed ? "#CLOSED" : "#OPEN");
  }

  /** The same proof, however it was typed, has the same row. */
  String proof(String city, String kind, String plain) {
    return city + "#PROOF#" + hash.text("fraud-proof", city, kind, plain);
  }

  Set<String> of(Warning w, ResponsePlan plan) {
    String city = w.subject().city();
    boolean closed = w.stage() == Stage.CLOSED;
    Set<String> keys = new LinkedHashSet<>();
    keys.add(byReference(city, w.reference()));
    Set<String> organs = new LinkedHashSet<>(w.told());
    plan.centreOf(w.division()).map(Organ::id).ifPresent(organs::add);
    organs.remove(plan.centre().id());
    organs.forEach(organ -> keys.add(ofOrgan(city, organ, closed)));
    return keys;
  }
}
