//! TLS for a relay that stands in the open without a proxy in front of it.

use std::path::Path;
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// Why TLS cannot be spoken.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The certificates cannot be read.
    #[error("{0} is not a PEM file with certificates; name the full chain with --tls-cert")]
    Certificates(String),
    /// The key cannot be read.
    #[error("{0} is not a PEM file with a private key; name it with --tls-key")]
    Key(String),
    /// They do not fit.
    #[error("certificate and key do not fit each other ({0})")]
    Unfit(#[from] tokio_rustls::rustls::Error),
}

/// TLS 1.2 and 1.3 with a certificate chain and its key.
pub fn acceptor(certificates: &Path, key: &Path) -> Result<TlsAcceptor, TlsError> {
    let unread = || TlsError::Certificates(certificates.display().to_string());
    let chain = CertificateDer::pem_file_iter(certificates).map_err(|_| unread())?;
    let chain: Vec<_> = chain.collect::<Result<_, _>>().map_err(|_| unread())?;
    if chain.is_empty() {
        return Err(unread());
    }
    let key = PrivateKeyDer::from_pem_file(key).map_err(|_| TlsError::Key(key.display().to_string()))?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
