//! Photographs and other pictures of dots: whether they are whole, how large they are, and what
//! they tell beside what they show.
//!
//! Takes the bytes of a file and gives bytes: nothing is read or written here.

mod bytes;
mod decode;
mod gif;
mod jpeg;
mod parts;
mod png;
mod strip;
#[cfg(test)]
mod tests;
mod upright;
mod webp;

pub(crate) use decode::size;
pub(crate) use strip::strip;
pub(crate) use upright::drawn_anew;
