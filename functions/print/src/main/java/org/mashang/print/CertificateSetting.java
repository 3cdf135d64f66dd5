package org.mashang.print;

/** How the text of a certificate is set, from its title to its check code. */
sealed interface CertificateSetting permits SingleSetting, ParallelSetting {

  Frame frame();

  void addTo(Flow flow);
}
