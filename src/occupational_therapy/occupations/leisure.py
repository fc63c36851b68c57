"""Occupations of leisure: quiet recreation, active recreation, social life."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.areas import CopmSubcategory, OtpfArea
from occupational_therapy.occupations.occupation import GuideMention
from occupational_therapy.occupations.row import Row, under
from occupational_therapy.occupations.sources import ICF_CHOICE

__all__ = ["LEISURE"]

_LEISURE, _SOCIAL, _HEALTH = OtpfArea.LEISURE, OtpfArea.SOCIAL_PARTICIPATION, OtpfArea.HEALTH_MANAGEMENT
_REST, _IADL = OtpfArea.REST_SLEEP, OtpfArea.IADL
_YES, _IMPLIED = GuideMention.YES, GuideMention.IMPLIED

_QUIET_RECREATION = under(
    CopmSubcategory.QUIET_RECREATION,
    Row("read_for_pleasure", message("Read for pleasure"), otpf=_LEISURE, icf="d9202"),
    Row(
        "watch_listen_media", message("Watch TV or listen to music"), otpf=_LEISURE, icf="d9202", icf_source=ICF_CHOICE
    ),
    Row("crafts", message("Do crafts"), otpf=_LEISURE, icf="d9203"),
    Row("hobby", message("Follow a hobby or collection"), otpf=_LEISURE, icf="d9204", guide=_YES),
    Row("board_card_video_games", message("Play board, card or video games"), otpf=_LEISURE, icf="d9200"),
    Row("make_music", message("Play an instrument or sing"), otpf=_LEISURE, icf="d9202"),
    Row("rest_relax", message("Rest and relax"), otpf=_REST, icf="d920"),
)

_ACTIVE_RECREATION = under(
    CopmSubcategory.ACTIVE_RECREATION,
    Row("play_sport", message("Play a sport"), otpf=_LEISURE, icf="d9201", guide=_YES),
    Row(
        "exercise_fitness",
        message("Exercise or go to the gym"),
        otpf=_HEALTH,
        icf="d920",
        note=message("if done for health, d5701"),
    ),
    Row("swim", message("Swim"), otpf=_LEISURE, icf="d9201", note=message("the movement itself is d4554")),
    Row("dance", message("Dance"), otpf=_LEISURE, icf="d9202"),
    Row("walk_for_pleasure", message("Go for a walk for pleasure"), otpf=_LEISURE, icf="d920"),
    Row("day_trip_holiday", message("Go on a day trip or holiday"), otpf=_LEISURE, icf="d920"),
    Row("cinema_theatre", message("Go to the cinema or theatre"), otpf=_LEISURE, icf="d9202", guide=_YES),
)

_SOCIALIZATION = under(
    CopmSubcategory.SOCIALIZATION,
    Row(
        "eat_out",
        message("Go for a meal in a restaurant or cafe"),
        otpf=_SOCIAL,
        icf="d9205",
        guide=_YES,
        note=message("the eating itself is d550"),
    ),
    Row(
        "visit_friends_family",
        message("Visit or host friends and relatives"),
        otpf=_SOCIAL,
        icf="d9205",
        guide=_IMPLIED,
    ),
    Row("keep_in_touch", message("Keep up friendships"), otpf=_SOCIAL, icf="d7500", guide=_IMPLIED),
    Row("family_time", message("Spend time with family"), otpf=_SOCIAL, icf="d760", guide=_IMPLIED),
    Row("partner_time", message("Spend time with a partner"), otpf=_SOCIAL, icf="d7701"),
    Row("hold_conversation", message("Hold a conversation"), otpf=_SOCIAL, icf="d350"),
    Row("attend_club", message("Attend a club or group"), otpf=_SOCIAL, icf="d9100", guide=_IMPLIED),
    Row("attend_celebration", message("Attend a wedding, party or ceremony"), otpf=_SOCIAL, icf="d9102"),
    Row("attend_worship", message("Attend worship"), otpf=_IADL, icf="d9300"),
)

LEISURE = (*_QUIET_RECREATION, *_ACTIVE_RECREATION, *_SOCIALIZATION)
"""Every occupation of this area, in the table's order."""
