//! How the model's values stand in columns.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::Serialize;
use serde::de::DeserializeOwned;
use weft_model::audience::Lane;
use weft_model::fact::Area;
use weft_model::ids::{
    AttachmentId, FactId, GroupId, Incarnation, KeyId, LogId, MemberId, Mid, NoticeId, PersonToken, RecordId, SignKey,
};

use crate::error::StoreError;

/// An id as a blob of exactly its length.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Id<T>(pub(crate) T);

macro_rules! blob_ids {
    ($($name:ident),+) => {$(
        impl ToSql for Id<$name> {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.0.bytes())))
            }
        }
        impl FromSql for Id<$name> {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                $name::from_slice(value.as_blob()?).map(Self).ok_or(FromSqlError::InvalidType)
            }
        }
    )+};
}
blob_ids!(
    AttachmentId,
    FactId,
    GroupId,
    Incarnation,
    KeyId,
    LogId,
    MemberId,
    Mid,
    NoticeId,
    PersonToken,
    RecordId,
    SignKey
);

/// An id that may be absent: an empty blob then, as columns are `NOT NULL`.
pub(crate) fn or_empty<const N: usize>(bytes: Option<&[u8; N]>) -> &[u8] {
    bytes.map_or(&[], <[u8; N]>::as_slice)
}

/// An id that may be absent, read back.
pub(crate) fn unless_empty<T>(blob: &[u8], read: impl Fn(&[u8]) -> Option<T>) -> Result<Option<T>, StoreError> {
    match blob {
        [] => Ok(None),
        bytes => read(bytes).map(Some).ok_or(StoreError::Damaged),
    }
}

/// The first eight bytes of a fact's id, which are what is indexed; the whole id decides.
pub(crate) fn short(id: &FactId) -> i64 {
    i64::from_le_bytes(id.bytes().first_chunk::<8>().copied().unwrap_or_default())
}

/// A number that is at most 2^63 − 1 for everything `chain` lets through (sequences, depths).
pub(crate) fn number(value: u64) -> Result<i64, StoreError> {
    i64::try_from(value).map_err(|_| StoreError::Damaged)
}

/// Read back.
pub(crate) fn unsigned(value: i64) -> Result<u64, StoreError> {
    u64::try_from(value).map_err(|_| StoreError::Damaged)
}

/// The number of an area in columns, for good.
pub(crate) const fn area_number(area: Area) -> i64 {
    match area {
        Area::Membership => 1,
        Area::Consent => 2,
        Area::Person => 3,
        Area::Artefact => 4,
        Area::Entry => 5,
        Area::Visit => 7,
        Area::Case => 6,
        Area::Review => 9,
        Area::Line => 10,
        Area::Called => 11,
        Area::Template => 12,
        Area::Sheet => 13,
    }
}

/// Read back.
pub(crate) const fn area(number: i64) -> Result<Area, StoreError> {
    match number {
        1 => Ok(Area::Membership),
        2 => Ok(Area::Consent),
        3 => Ok(Area::Person),
        4 => Ok(Area::Artefact),
        5 => Ok(Area::Entry),
        7 => Ok(Area::Visit),
        6 => Ok(Area::Case),
        9 => Ok(Area::Review),
        10 => Ok(Area::Line),
        11 => Ok(Area::Called),
        12 => Ok(Area::Template),
        13 => Ok(Area::Sheet),
        _ => Err(StoreError::Damaged),
    }
}

/// The number of a lane in columns, for good.
pub(crate) const fn lane_number(lane: Lane) -> i64 {
    match lane {
        Lane::Control => 0,
        Lane::Records => 1,
    }
}

/// A value of the model as postcard.
pub(crate) fn pack<T: Serialize>(value: &T) -> Result<Vec<u8>, StoreError> {
    Ok(postcard::to_allocvec(value)?)
}

/// Read back; what is left over is damage.
pub(crate) fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, StoreError> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Ok(value),
        _ => Err(StoreError::Damaged),
    }
}
