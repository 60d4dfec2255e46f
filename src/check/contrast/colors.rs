//! Colours by role.

use std::collections::BTreeMap;

use crate::model::{Color, ColorRole};

/// The colour of each role, as it is to be measured.
pub(super) type Colors = BTreeMap<ColorRole, Color>;
