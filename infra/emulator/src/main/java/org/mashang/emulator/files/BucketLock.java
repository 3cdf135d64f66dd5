package org.mashang.emulator.files;

import java.util.Optional;
import java.util.Set;
import org.mashang.emulator.template.Properties;
import org.mashang.emulator.template.Resource;
import org.mashang.emulator.template.TemplateException;

/** What the template says about the object lock of a bucket, checked as S3 would. */
public final class BucketLock {

  private static final Set<String> MODES = Set.of("GOVERNANCE", "COMPLIANCE");

  private BucketLock() {}

  /**
   * Whether a bucket has an object lock.
   *
   * @throws TemplateException if a retention is written that S3 would refuse
   */
  public static boolean on(Resource bucket) {
    boolean enabled = bucket.properties().flag("ObjectLockEnabled");
    Optional<Properties> configuration = bucket.properties().child("ObjectLockConfiguration");
    if (configuration.isPresent() && !enabled) {
      throw new TemplateException(
          "ObjectLockConfiguration needs ObjectLockEnabled: true", configuration.get().line());
    }
    configuration
        .flatMap(written -> written.child("Rule"))
        .flatMap(rule -> rule.child("DefaultRetention"))
        .ifPresent(BucketLock::check);
    return enabled;
  }

  private static void check(Properties retention) {
    if (!MODES.contains(retention.require("Mode"))) {
      throw new TemplateException("a retention is GOVERNANCE or COMPLIANCE", retention.line());
    }
    Optional<Integer> days = retention.number("Days");
    Optional<Integer> years = retention.number("Years");
    if (days.isPresent() == years.isPresent() || days.or(() -> years).orElse(0) < 1) {
      throw new TemplateException("a retention is of Days or of Years", retention.line());
    }
  }
}
