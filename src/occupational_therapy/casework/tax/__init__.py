"""Tax as a private practice meets it in the United Kingdom: value added tax, and what HMRC allows for mileage.

Every answer says what it rests on and how far that was checked. None of it is tax advice.
"""

from occupational_therapy.casework.tax.mileage import (
    MILEAGE_RATES,
    PASSENGER_RATE,
    MileageAllowance,
    MileageRate,
    Vehicle,
    mileage_allowance,
    tax_year,
)
from occupational_therapy.casework.tax.vat import VAT_RATES, VatTreatment, vat_rate
from occupational_therapy.casework.tax.vat_answer import VatAnswer
from occupational_therapy.casework.tax.vat_goods import MOBILITY_AIDS, ReliefItem, goods_vat
from occupational_therapy.casework.tax.vat_services import (
    EXEMPT_PURPOSES,
    VAT_REGISTRATION_THRESHOLD,
    ServicePurpose,
    service_vat,
)

__all__ = [
    "EXEMPT_PURPOSES",
    "MILEAGE_RATES",
    "MOBILITY_AIDS",
    "PASSENGER_RATE",
    "VAT_RATES",
    "VAT_REGISTRATION_THRESHOLD",
    "MileageAllowance",
    "MileageRate",
    "ReliefItem",
    "ServicePurpose",
    "VatAnswer",
    "VatTreatment",
    "Vehicle",
    "goods_vat",
    "mileage_allowance",
    "service_vat",
    "tax_year",
    "vat_rate",
]
