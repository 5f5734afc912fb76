"""Which addresses of the internet protocol are public.

A list of our own, by the registries of special-purpose addresses: that of Python's ipaddress differs between versions,
and calls some addresses global that lead inside.
"""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from .policy import Policy

CLOSED = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",  # this network
            "10.0.0.0/8",  # private
            "100.64.0.0/10",  # behind a provider's translation
            "127.0.0.0/8",  # this machine
            "169.254.0.0/16",  # this link, and the metadata of clouds
            "172.16.0.0/12",  # private
            "192.0.0.0/24",  # protocols
            "192.0.2.0/24",  # examples
            "192.88.99.0/24",  # relays of 6to4
            "192.168.0.0/16",  # private
            "198.18.0.0/15",  # benchmarks
            "198.51.100.0/24",  # examples
            "203.0.113.0/24",  # examples
            "224.0.0.0/4",  # many at once
            "240.0.0.0/4",  # reserved, and all at once
        ),
    )
)
OPEN_6 = IPv6Network("2000::/3")
CLOSED_6 = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocols: Teredo and others that wrap an address of version 4
            "2001:db8::/32",  # examples
            "2002::/16",  # 6to4, which wraps an address of version 4
            "3fff::/20",  # examples
        ),
    )
)
TRANSLATED = IPv6Network("64:ff9b::/96")  # how networks without version 4 reach it


def may_be_reached(written: str, policy: Policy) -> bool:
    """Whether an address is public, or in a network that the policy names."""
    if "%" in written:  # of one link only
        return False
    address = _plain(ip_address(written))
    return is_public(address) or any(address in network for network in policy.private)


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address belongs to the open network."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in CLOSED)
    return address in OPEN_6 and not any(address in network for network in CLOSED_6)


def _plain(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The address of version 4 that is meant, where it is written as one of version 6."""
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return address.ipv4_mapped
        if address in TRANSLATED:
            return IPv4Address(int(address) & 0xFFFFFFFF)
    return address
