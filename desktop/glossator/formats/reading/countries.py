"""Countries and territories that reports are about, by the names that reports have called them, with the
three-letter codes of ISO 3166-1 (Kosovo with XKX, which it leaves to users)."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Code, the name that reports use now, then others that they used or that others use.
_TABLE = """
AFG Afghanistan|ALB Albania|DZA Algeria|AND Andorra|AGO Angola|ATG Antigua and Barbuda/Antigua & Barbuda
ARG Argentina|ARM Armenia|ABW Aruba|AUS Australia|AUT Austria|AZE Azerbaijan
BHS The Bahamas/Bahamas/Bahamas, The|BHR Bahrain|BGD Bangladesh|BRB Barbados|BLR Belarus|BEL Belgium
BLZ Belize|BEN Benin|BMU Bermuda|BTN Bhutan|BOL Bolivia
BIH Bosnia and Herzegovina/Bosnia & Herzegovina/Bosnia-Herzegovina|BWA Botswana|BRA Brazil
BRN Brunei/Brunei Darussalam|BGR Bulgaria|BFA Burkina Faso|MMR Burma/Myanmar/Burma (Myanmar)|BDI Burundi
CPV Cabo Verde/Cape Verde|KHM Cambodia|CMR Cameroon|CAN Canada|CAF Central African Republic|TCD Chad
CHL Chile|CHN China/China (PRC)/China, People's Republic of/People's Republic of China|COL Colombia
COM Comoros
COD Congo, Democratic Republic of the/Democratic Republic of the Congo/Congo, Democratic Republic of/DRC/Congo (DRC)
COG Congo, Republic of the/Republic of the Congo/Congo, Republic of/Congo|CRI Costa Rica
CIV Cote d'Ivoire/Ivory Coast|HRV Croatia|CUB Cuba|CUW Curacao|CYP Cyprus|CZE Czech Republic/Czechia
DNK Denmark|DJI Djibouti|DMA Dominica|DOM Dominican Republic|ECU Ecuador|EGY Egypt|SLV El Salvador
GNQ Equatorial Guinea|ERI Eritrea|EST Estonia|SWZ Eswatini/Swaziland|ETH Ethiopia|FJI Fiji|FIN Finland
FRA France|GAB Gabon|GMB The Gambia/Gambia/Gambia, The|GEO Georgia|DEU Germany|GHA Ghana|GRC Greece
GRD Grenada|GTM Guatemala|GIN Guinea|GNB Guinea-Bissau/Guinea Bissau|GUY Guyana|HTI Haiti|HND Honduras
HKG Hong Kong|HUN Hungary|ISL Iceland|IND India|IDN Indonesia|IRN Iran|IRQ Iraq|IRL Ireland|ISR Israel
ITA Italy|JAM Jamaica|JPN Japan|JOR Jordan|KAZ Kazakhstan|KEN Kenya|KIR Kiribati
PRK Korea, Democratic People's Republic of/North Korea/Korea, North/Democratic People's Republic of Korea/DPRK
KOR Korea, Republic of/South Korea/Korea, South/Republic of Korea|XKX Kosovo|KWT Kuwait
KGZ Kyrgyz Republic/Kyrgyzstan|LAO Laos/Lao People's Democratic Republic|LVA Latvia|LBN Lebanon|LSO Lesotho
LBR Liberia|LBY Libya|LTU Lithuania|LUX Luxembourg|MAC Macau/Macao|MDG Madagascar|MWI Malawi|MYS Malaysia
MDV Maldives|MLI Mali|MLT Malta|MHL Marshall Islands|MRT Mauritania|MUS Mauritius|MEX Mexico
FSM Micronesia, Federated States of/Federated States of Micronesia/Micronesia|MDA Moldova|MNG Mongolia
MNE Montenegro|MAR Morocco|MOZ Mozambique|NAM Namibia|NPL Nepal
NLD Netherlands/The Netherlands/Netherlands, The|NZL New Zealand|NIC Nicaragua|NER Niger|NGA Nigeria
MKD North Macedonia/Macedonia|NOR Norway|OMN Oman|PAK Pakistan|PLW Palau|PAN Panama|PNG Papua New Guinea
PRY Paraguay|PER Peru|PHL Philippines/The Philippines|POL Poland|PRT Portugal|QAT Qatar|ROU Romania
RUS Russia/Russian Federation|RWA Rwanda|KNA Saint Kitts and Nevis/St. Kitts and Nevis
LCA Saint Lucia/St. Lucia
VCT Saint Vincent and the Grenadines/St. Vincent and the Grenadines/St. Vincent & the Grenadines|WSM Samoa
STP Sao Tome and Principe|SAU Saudi Arabia|SEN Senegal|SRB Serbia|SYC Seychelles|SLE Sierra Leone
SGP Singapore|SXM Sint Maarten|SVK Slovak Republic/Slovakia|SVN Slovenia|SLB Solomon Islands|SOM Somalia
ZAF South Africa|SSD South Sudan|ESP Spain|LKA Sri Lanka|SDN Sudan|SUR Suriname|SWE Sweden|CHE Switzerland
SYR Syria|TWN Taiwan|TJK Tajikistan|TZA Tanzania|THA Thailand|TLS Timor-Leste/East Timor|TGO Togo|TON Tonga
TTO Trinidad and Tobago/Trinidad & Tobago|TUN Tunisia|TUR Turkey/Türkiye/Turkey (Türkiye)|TKM Turkmenistan
TUV Tuvalu|UGA Uganda|UKR Ukraine|ARE United Arab Emirates|GBR United Kingdom/Great Britain
USA United States of America/United States|URY Uruguay|UZB Uzbekistan|VUT Vanuatu|VEN Venezuela
VNM Vietnam/Viet Nam|YEM Yemen|ZMB Zambia|ZWE Zimbabwe
"""
_APOSTROPHES = str.maketrans("’‘ʼ`", "''''")


def country_of(name: str) -> tuple[str, str] | None:
    """(name, three-letter code) of the country that this is a name of, in whatever case; None for other words."""
    return _known().get(_plain(name))


@cache
def _known() -> dict[str, tuple[str, str]]:
    known: dict[str, tuple[str, str]] = {}
    for entry in re.split(r"[|\n]", _TABLE.strip()):
        code, _, names = entry.partition(" ")
        first = names.split("/")[0]
        for name in names.split("/"):
            known[_plain(name)] = (first, code)
    return known


def _plain(name: str) -> str:
    """Without marks on letters, case, and white space at its ends or doubled."""
    letters = unicodedata.normalize("NFKD", name.translate(_APOSTROPHES))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(bare.split()).casefold()
