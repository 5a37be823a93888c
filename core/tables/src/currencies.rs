//! Currencies: the codes of ISO 4217, and the signs that only one currency has.

/// The active codes of ISO 4217 (list one, 2026), without funds, metals and codes for tests.
const CODES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY \
    COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR \
    ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR \
    MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN \
    SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// Whether these are the three capital letters of a currency. Small letters are not: "cup" is a thing.
pub(crate) fn is_code(text: &str) -> bool {
    text.len() == 3 && CODES.split_whitespace().any(|code| code == text)
}

/// What a sign of money says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// Only this currency has it.
    Of(&'static str),
    /// Several currencies have it.
    OfSeveral,
}

/// A sign of money, as it stands before or behind an amount.
pub(crate) fn sign(text: &str) -> Option<Sign> {
    Some(match text.trim_end_matches('.') {
        "€" => Sign::Of("EUR"),
        "₪" => Sign::Of("ILS"),
        "₹" => Sign::Of("INR"),
        "৳" => Sign::Of("BDT"),
        "₦" => Sign::Of("NGN"),
        "₱" => Sign::Of("PHP"),
        "₺" => Sign::Of("TRY"),
        "₴" => Sign::Of("UAH"),
        "$" | "£" | "¥" | "Rs" | "rs" | "RS" | "Re" | "රු" | "ரூ" | "रु" | "रू" | "Sh" | "sh" | "KSh" | "Ksh" | "د"
        | "د.ا" | "ل.ل" | "fr" | "Fr" | "kr" => Sign::OfSeveral,
        _ => return None,
    })
}
