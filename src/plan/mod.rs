//! Every file to be made: where it goes and what makes it.

pub mod routes;
