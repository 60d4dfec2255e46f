//! Pictures in haste, for tests that ask what a build finds and where its files lie, not what its
//! cards look like: drawing these takes longer than all the rest.

use handbill::diag::Diagnostics;
use handbill::model::{Fingerprint, Theme};
use handbill::pipeline::{Cache, Silent, Tools};
use handbill::site::RenderInProcess;
use handbill::typeset::{Form, InProcess, PngEffort, SetOutcome, Setter, SetterFactory, Work};

/// How many pixels across a sketch has.
const ACROSS: u32 = 100;

/// Silent tools without limits that draw every card small, whatever its format. Everything else
/// is as in a real build: layouts are set and inspected, posters become PDF.
pub(crate) fn tools_that_sketch(cache: &dyn Cache) -> Tools<'_> {
    Tools { cache, progress: &Silent, setters: &Sketches, renderers: &RenderInProcess }
}

struct Sketches;

impl SetterFactory for Sketches {
    fn setter<'p>(&'p self, theme: &Theme, files: Fingerprint) -> Box<dyn Setter + 'p> {
        Box::new(Sketch(InProcess.setter(theme, files)))
    }
}

struct Sketch<'p>(Box<dyn Setter + 'p>);

impl Setter for Sketch<'_> {
    fn check(&self) -> Diagnostics {
        self.0.check()
    }

    fn set(&self, work: &Work) -> SetOutcome {
        match work.form {
            Form::Pdf => self.0.set(work),
            Form::Card(_) | Form::Small(..) | Form::Picture(_) => {
                let mut sketch = work.clone();
                sketch.form = Form::Small(ACROSS, PngEffort::Quick);
                self.0.set(&sketch)
            }
        }
    }
}
