//! The house itself: rooms, libraries, edges, circles, sizes.

mod circles;
mod edges;
mod house;
mod import;
mod libraries;
mod rooms;
mod sizes;
mod source_file;
