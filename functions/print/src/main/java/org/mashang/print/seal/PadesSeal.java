package org.mashang.print.seal;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Seals PDF files (可靠的电子签名, 电子签名法 art. 13): PAdES baseline B (EN 319 142-1), added behind the
 * file's own bytes, so that PDF/A stays PDF/A. Asks nobody over a network: no time stamp, no
 * revocation lists.
 */
public final class PadesSeal {

  private final SealKey key;
  private final PAdESService service;

  public PadesSeal(SealKey key) {
    this.key = key;
    this.service = new PAdESService(new CommonCertificateVerifier(true));
  }

  /**
   * The file with an invisible signature.
   *
   * @param pdf a PDF file without a password
   * @param time when it is signed, as the signature says; seconds count
   * @throws SealNotValid if the certificate does not hold at that time
   */
  public byte[] seal(byte[] pdf, Instant time) {
    DSSDocument document = new InMemoryDocument(pdf);
    PAdESSignatureParameters parameters = parameters(time);
    try {
      ToBeSigned data = service.getDataToSign(document, parameters);
      SignatureValue value = new SignatureValue(algorithm(), key.sign(data.getBytes()));
      return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    } catch (AlertException e) {
      throw new SealNotValid(e);
    }
  }

  private PAdESSignatureParameters parameters(Instant time) {
    List<CertificateToken> chain = key.chain().stream().map(CertificateToken::new).toList();
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setSigningCertificate(chain.get(0));
    parameters.setCertificateChain(chain);
    parameters.setEncryptionAlgorithm(algorithm().getEncryptionAlgorithm());
    parameters.setDigestAlgorithm(algorithm().getDigestAlgorithm());
    parameters.bLevel().setSigningDate(Date.from(time));
    return parameters;
  }

  private SignatureAlgorithm algorithm() {
    return switch (key.algorithm()) {
      case ECDSA_SHA_256 -> SignatureAlgorithm.ECDSA_SHA256;
      case RSA_SHA_256 -> SignatureAlgorithm.RSA_SHA256;
    };
  }
}
