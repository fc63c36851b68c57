"""Reports: of the assessment, of each month, of a review, on discharge, and to a court; and the standard for them."""
