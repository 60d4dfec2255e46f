//! `handbill explain`.

use super::Outcome;
use super::report::Reporter;
use crate::diag::{Code, closest};

pub(super) fn run(code: Option<&str>, reporter: &Reporter) -> Outcome {
    let Some(name) = code else {
        reporter.answer(&list());
        return Outcome::Clean;
    };
    match Code::from_name(name) {
        Some(code) => {
            let entry = code.entry();
            reporter.answer(&format!(
                "{} ({})\n\n{}\n\n{}\n",
                entry.name,
                entry.severity.word(),
                entry.summary,
                entry.explanation
            ));
            Outcome::Clean
        }
        None => {
            let near = closest(name, Code::TABLE.iter().map(|entry| entry.name))
                .map(|near| format!("; did you mean `{near}`?"))
                .unwrap_or_default();
            reporter.error(&format!("there is no code `{name}`{near}\n"));
            Outcome::Trouble
        }
    }
}

fn list() -> String {
    let width = Code::TABLE.iter().map(|entry| entry.name.len()).max().unwrap_or_default();
    Code::TABLE.iter().map(|entry| format!("{:width$}  {}\n", entry.name, entry.summary)).collect()
}
